#define _GNU_SOURCE
#include "CCurses.h"

#include <errno.h>
#include <pty.h>
#include <sys/ioctl.h>

int kit_open_pseudo_terminal(int *master, int *slave) {
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    return openpty(master, slave, NULL, NULL, &size) == 0 ? 0 : errno;
}

void kit_size_pseudo_terminal(int master, int height, int width) {
    struct winsize size = {.ws_row = (unsigned short)height, .ws_col = (unsigned short)width};
    ioctl(master, TIOCSWINSZ, &size);
}
