/* Reads every column of every record of a journal and does nothing with it.
 * select FILE prints {"count":…,"seconds":…}. */
#include <sqlite3.h>
#include <stdio.h>
#include <time.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

int main(int count, char **words) {
    sqlite3 *database;
    sqlite3_stmt *query;
    if (count != 2 || sqlite3_open_v2(words[1], &database, SQLITE_OPEN_READONLY, NULL)) return 2;
    double start = now();
    if (sqlite3_prepare_v2(database, "SELECT * FROM journal ORDER BY seq", -1, &query, NULL)) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        return 1;
    }
    int columns = sqlite3_column_count(query);
    long rows = 0, bytes = 0;
    while (sqlite3_step(query) == SQLITE_ROW) {
        for (int column = 0; column < columns; column++) {
            if (sqlite3_column_type(query, column) == SQLITE_INTEGER) {
                bytes += sqlite3_column_int64(query, column) & 7;
            } else {
                const unsigned char *value = sqlite3_column_blob(query, column);
                int length = sqlite3_column_bytes(query, column);
                bytes += length > 0 ? value[0] + length : 0;
            }
        }
        rows++;
    }
    fprintf(stderr, "%ld\n", bytes);
    printf("{\"count\":%ld,\"seconds\":%.9f}\n", rows, now() - start);
    sqlite3_finalize(query);
    sqlite3_close(database);
    return 0;
}
