#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CCurses.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *input_file;
static FILE *output_file;

static bool names_locale(const char *variable) {
    const char *value = getenv(variable);
    return value && *value;
}

bool kit_set_locale(void) {
    bool named = names_locale("LC_ALL") || names_locale("LC_CTYPE") || names_locale("LANG");
    setlocale(LC_CTYPE, named ? "" : "C.UTF-8");
    bool utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    // Where a UTF-8 locale is named but not installed, as over ssh, C.UTF-8 serves as well.
    if (named && !utf8) {
        const char *name = names_locale("LC_ALL") ? getenv("LC_ALL")
            : names_locale("LC_CTYPE") ? getenv("LC_CTYPE") : getenv("LANG");
        if (strcasestr(name, "utf-8") || strcasestr(name, "utf8")) {
            utf8 = setlocale(LC_CTYPE, "C.UTF-8") != NULL;
        }
    }
    return utf8;
}

static void close_files(void) {
    if (input_file) fclose(input_file);
    if (output_file) fclose(output_file);
    input_file = NULL;
    output_file = NULL;
}

// Until a program has come back from endwin once, ncurses sends each motion of the cursor by
// itself: sixty writes for the first frame, two or three for a letter. So it takes the screen, and
// then leaves it and comes back where nobody sees it.
static void send_whole_frames(int output) {
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    refresh();
    dup2(nowhere, fileno(output_file));
    endwin();
    refresh();
    dup2(output, fileno(output_file));
    close(nowhere);
}

int kit_open(const char *type, int input, int output) {
    int input_copy = dup(input);
    int output_copy = dup(output);
    input_file = input_copy < 0 ? NULL : fdopen(input_copy, "r");
    output_file = output_copy < 0 ? NULL : fdopen(output_copy, "w");
    screen = input_file && output_file ? newterm(type, output_file, input_file) : NULL;
    if (!screen) {
        close_files();
        return -1;
    }
    if (!cursor_address) {
        kit_close();
        return -1;
    }
    raw();
    noecho();
    nonl();
    // Nobody reads through ncurses, so it must not look for typed keys before it draws.
    typeahead(-1);
    send_whole_frames(output);
    return 0;
}

void kit_close(void) {
    if (!screen) return;
    endwin();
    delscreen(screen);
    screen = NULL;
    close_files();
}

void kit_suspend(void) { endwin(); }

int kit_colour_count(void) { return tigetnum("colors"); }

void kit_start_colours(void) {
    start_color();
    // The pause between two frames then needs no colours of its own: ten bytes less a key.
    use_default_colors();
}

void kit_set_pair(int pair, int foreground, int background) {
    init_pair((short)pair, (short)foreground, (short)background);
}

static attr_t attributes_of(int attributes) {
    attr_t result = A_NORMAL;
    if (attributes & KIT_BOLD) result |= A_BOLD;
    if (attributes & KIT_REVERSE) result |= A_REVERSE;
    if (attributes & KIT_UNDERLINE) result |= A_UNDERLINE;
    return result;
}

void kit_set_background(int attributes, int pair) {
    cchar_t cell;
    setcchar(&cell, L" ", attributes_of(attributes), (short)pair, NULL);
    bkgrnd(&cell);
}

void kit_put(int y, int x, const uint32_t *scalars, int count, int attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1];
    int length = count < CCHARW_MAX ? count : CCHARW_MAX;
    for (int index = 0; index < length; index++) text[index] = (wchar_t)scalars[index];
    text[length] = 0;
    cchar_t cell;
    if (setcchar(&cell, text, attributes_of(attributes), (short)pair, NULL) == ERR) return;
    mvadd_wch(y, x, &cell);
}

void kit_set_cursor(int y, int x, bool visible) {
    curs_set(visible ? 1 : 0);
    if (visible) move(y, x);
}

void kit_flush(void) { refresh(); }

void kit_repaint(void) { clearok(curscr, TRUE); }

void kit_resize(int height, int width) { resizeterm(height, width); }

bool kit_size(int descriptor, int *height, int *width) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || !size.ws_row || !size.ws_col) return false;
    *height = size.ws_row;
    *width = size.ws_col;
    return true;
}

int kit_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
