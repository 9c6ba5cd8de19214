/* Plain SQLite, WAL and synchronous=FULL: one row of 300 bytes a transaction.
 * append FILE COUNT prints {"count":…,"seconds":…}. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *database;

static void check(int result, const char *what) {
    if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW) return;
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

int main(int count, char **words) {
    if (count != 3) return 2;
    int rows = atoi(words[2]);
    char body[300];
    memset(body, 'x', sizeof body);
    check(sqlite3_open(words[1], &database), "open");
    check(sqlite3_exec(database,
                       "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                       "CREATE TABLE event (seq INTEGER PRIMARY KEY, wall_ms INTEGER, body BLOB)",
                       NULL, NULL, NULL), "prepare");
    sqlite3_stmt *insert;
    check(sqlite3_prepare_v2(database, "INSERT INTO event (wall_ms, body) VALUES (?, ?)", -1,
                             &insert, NULL), "insert");
    double start = now();
    for (int row = 0; row < rows; row++) {
        memcpy(body, &row, sizeof row);
        sqlite3_bind_int64(insert, 1, row);
        sqlite3_bind_blob(insert, 2, body, sizeof body, SQLITE_STATIC);
        check(sqlite3_step(insert), "step");
        sqlite3_reset(insert);
    }
    printf("{\"count\":%d,\"seconds\":%.9f}\n", rows, now() - start);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return 0;
}
