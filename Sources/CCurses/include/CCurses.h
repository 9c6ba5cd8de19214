// What Swift needs of ncurses, whose macros, variadic functions and globals it cannot see, and
// the signal handlers, which may only do what is safe inside a signal.

#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- Drawing (CCurses.c) ----

// Takes the locale of the environment, or C.UTF-8 if it names none; says whether it is UTF-8.
bool kit_set_locale(void);

// Opens a terminal type on two descriptors, raw, with nothing read and nothing drawn yet.
// Returns 0, or -1 if there is no such type or it cannot place its cursor.
int kit_open(const char *type, int input, int output);

// Leaves the screen and gives back what kit_open took.
void kit_close(void);

// Leaves the screen until the next kit_flush.
void kit_suspend(void);

// How many colours the terminal type has.
int kit_colour_count(void);

// Turns colours on.
void kit_start_colours(void);

// Defines colour pair 1 or higher.
void kit_set_pair(int pair, int foreground, int background);

#define KIT_BOLD 1
#define KIT_REVERSE 2
#define KIT_UNDERLINE 4

// What empty cells look like.
void kit_set_background(int attributes, int pair);

// Puts a base scalar and what combines with it, at most 5 scalars, into a cell.
void kit_put(int y, int x, const uint32_t *scalars, int count, int attributes, int pair);

// Places the cursor, or hides it.
void kit_set_cursor(int y, int x, bool visible);

// Sends what has changed since the last time.
void kit_flush(void);

// Has the next kit_flush send everything.
void kit_repaint(void);

// Tells ncurses the size of the terminal.
void kit_resize(int height, int width);

// The size of the terminal behind a descriptor; false if it does not say.
bool kit_size(int descriptor, int *height, int *width);

// The columns that the C library, and so ncurses, gives a scalar; -1 if it cannot be shown.
int kit_width(uint32_t scalar);

// ---- Restoring (CGuard.c) ----

// Whether Swift's crash reporter was told in time to ask nothing. Call it first in main.
bool kit_guard_is_quiet(void);

// Remembers how to restore the terminal: its modes now, and bytes to write. Call before kit_open
// changes them, and kit_guard_bytes after.
void kit_guard_terminal(int input, int output);

// Composes the bytes for the open terminal type; extras says that mouse and paste modes are on.
void kit_guard_bytes(bool colours, bool extras);

// Restores the terminal now, unless that has been done; safe in a signal handler.
void kit_guard_restore(void);

// Restores what is left to restore after kit_close or kit_suspend.
void kit_guard_finish(void);

// Lets go of the terminal; nothing is restored from now on.
void kit_guard_forget(void);

// Says that the terminal needs restoring (again).
void kit_guard_arm(bool armed);

// Puts the raw modes back after a stop by a signal from outside.
void kit_guard_reenter(void);

// Opens a pipe that never blocks and is not inherited; returns 0 or an error number.
int kit_open_pipe(int *read_end, int *write_end);

// Installs the handlers. Each orderly signal writes one byte to wake; a crash is reported to
// report, or to nobody if that is -1, and so is what would otherwise be printed over the screen
// as an error. In the kiosk a stop is ignored.
void kit_guard_install(int wake, int report, bool kiosk);

// Puts back the handlers that were there before, and calls off the watchdog.
void kit_guard_remove(void);

#define KIT_RESIZED 1
#define KIT_CONTINUED 2
#define KIT_SUSPEND 4

// What has been signalled since the last call, as bits.
int kit_take_signals(void);

// The signal that asks the program to end, or 0.
int kit_end_signal(void);

// Stops the process as ^Z would, and comes back when it continues.
void kit_stop(void);

#endif
