/* A bare form on ncurses: what a key costs when there are but fields and one line of advice. */
#include <ctype.h>
#include <ncurses.h>

enum { FIELDS = 8, ROOM = 40, COLUMN = 16 };

static char text[FIELDS][ROOM + 1];
static int length[FIELDS];

static int row(int field) { return 3 + field * 2; }

static void draw(int field, int height) {
    attron(COLOR_PAIR(1));
    mvprintw(row(field), COLUMN, "%-*s", ROOM, text[field]);
    attroff(COLOR_PAIR(1));
    mvprintw(height - 3, 4, "%2d/%d %s", length[field], ROOM,
             length[field] > 2 ? "ok       " : "too short");
    move(row(field), COLUMN + length[field]);
    refresh();
}

int main(void) {
    initscr();
    raw();
    noecho();
    keypad(stdscr, TRUE);
    set_escdelay(25);
    start_color();
    use_default_colors();
    init_pair(1, COLOR_WHITE, COLOR_BLUE);
    int height = getmaxy(stdscr), field = 0;
    box(stdscr, 0, 0);
    for (int index = FIELDS - 1; index >= 0; index--) {
        mvprintw(row(index), 4, "Field %d:", index + 1);
        draw(index, height);
    }
    mvprintw(height - 2, 4, "Tab next, ^Q quit");
    for (;;) {
        draw(field, height);
        int key = getch();
        if (key == ERR || key == 'q' - '`') break;
        if (key == '\t') field = (field + 1) % FIELDS;
        else if ((key == KEY_BACKSPACE || key == 127) && length[field] > 0)
            text[field][--length[field]] = 0;
        else if (key < 128 && isprint(key) && length[field] < ROOM)
            text[field][length[field]++] = (char)key;
    }
    endwin();
    return 0;
}
