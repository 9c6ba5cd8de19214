#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CCurses.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <ncurses.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <ucontext.h>
#include <unistd.h>

static struct termios saved;
static struct termios raw_modes;
static bool has_saved;
static int terminal_input = -1;
// Opened anew and never blocking, so that a terminal that reads nothing cannot hold us up.
static int rescue = -1;
static bool owns_rescue;

typedef struct {
    char bytes[512];
    size_t count;
} Bytes;

// All that restores the terminal, and what ncurses leaves to do when it has left the screen.
static Bytes whole;
static Bytes remaining;
static Bytes *composed;
static atomic_bool armed;

static int wake_pipe = -1;
static int report_file = -1;
// Where errors went before they were sent to the report.
static int error_output = -1;
static atomic_int signals;
static atomic_int end_signal;

// ---- Restoring ----

void kit_guard_terminal(int input, int output) {
    has_saved = tcgetattr(input, &saved) == 0;
    terminal_input = input;
    char name[128];
    owns_rescue = ttyname_r(output, name, sizeof name) == 0
        && (rescue = open(name, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)) >= 0;
    if (!owns_rescue) rescue = output;
}

static int keep(int byte) {
    if (composed->count < sizeof composed->bytes) composed->bytes[composed->count++] = (char)byte;
    return byte;
}

static void compose(const char *sequence) {
    if (sequence && sequence != (char *)-1) tputs(sequence, 1, keep);
}

static void compose_all(Bytes *into, bool in_screen, bool colours, bool extras) {
    composed = into;
    composed->count = 0;
    if (extras) compose("\033[?1006l\033[?1000l\033[?2004l");
    if (in_screen) compose(exit_attribute_mode);
    if (in_screen && colours) compose(orig_pair);
    if (in_screen) compose(exit_ca_mode);
    // Without a second screen, as on the Linux console, what stands there is wiped, and so are
    // the lines that have scrolled out of sight.
    if (!exit_ca_mode) compose(clear_screen);
    if (!exit_ca_mode) compose(tigetstr("E3"));
    compose(cursor_normal);
}

void kit_guard_bytes(bool colours, bool extras) {
    compose_all(&whole, true, colours, extras);
    compose_all(&remaining, false, colours, extras);
    tcgetattr(terminal_input, &raw_modes);
    atomic_store(&armed, true);
}

void kit_guard_arm(bool is_armed) { atomic_store(&armed, is_armed); }

static void restore(const Bytes *bytes) {
    if (!atomic_exchange(&armed, false)) return;
    size_t sent = 0;
    while (sent < bytes->count) {
        ssize_t count = write(rescue, bytes->bytes + sent, bytes->count - sent);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        sent += (size_t)count;
    }
    if (has_saved) tcsetattr(terminal_input, TCSANOW, &saved);
}

void kit_guard_restore(void) { restore(&whole); }

void kit_guard_finish(void) { restore(&remaining); }

void kit_guard_forget(void) {
    atomic_store(&armed, false);
    if (owns_rescue) close(rescue);
    owns_rescue = false;
    rescue = -1;
}

void kit_guard_reenter(void) { tcsetattr(terminal_input, TCSANOW, &raw_modes); }

// ---- Orderly signals ----

int kit_open_pipe(int *read_end, int *write_end) {
    int ends[2];
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return errno;
    *read_end = ends[0];
    *write_end = ends[1];
    return 0;
}

static void wake(void) {
    int before = errno;
    ssize_t ignored = write(wake_pipe, "", 1);
    (void)ignored;
    errno = before;
}

static void on_end(int number) {
    int none = 0;
    atomic_compare_exchange_strong(&end_signal, &none, number);
    alarm(1);
    wake();
}

// The watchdog: the program was asked to end a second ago and has not.
static void on_alarm(int number) {
    (void)number;
    kit_guard_restore();
    _exit(128 + atomic_load(&end_signal));
}

static void on_notice(int number) {
    int bit = number == SIGWINCH ? KIT_RESIZED : number == SIGCONT ? KIT_CONTINUED : KIT_SUSPEND;
    atomic_fetch_or(&signals, bit);
    wake();
}

int kit_take_signals(void) { return atomic_exchange(&signals, 0); }

int kit_end_signal(void) { return atomic_load(&end_signal); }

// ---- Crashes ----

static void add_text(char *line, size_t *length, const char *text) {
    while (*text && *length < 255) line[(*length)++] = *text++;
}

static void add_number(char *line, size_t *length, uintptr_t number, unsigned base) {
    char digits[24];
    int count = 0;
    do {
        digits[count++] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number && count < 24);
    while (count && *length < 255) line[(*length)++] = digits[--count];
}

static uintptr_t program_counter(void *context) {
#if defined(__x86_64__)
    return (uintptr_t)((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
    return (uintptr_t)((ucontext_t *)context)->uc_mcontext.pc;
#else
    (void)context;
    return 0;
#endif
}

extern const char __executable_start;

static void on_crash(int number, siginfo_t *info, void *context) {
    kit_guard_restore();
    if (report_file >= 0) {
        char line[256];
        size_t length = 0;
        add_text(line, &length, "crash: signal ");
        add_number(line, &length, (uintptr_t)number, 10);
        add_text(line, &length, " address 0x");
        add_number(line, &length, (uintptr_t)info->si_addr, 16);
        add_text(line, &length, " instruction 0x");
        add_number(line, &length, program_counter(context), 16);
        add_text(line, &length, " base 0x");
        add_number(line, &length, (uintptr_t)&__executable_start, 16);
        add_text(line, &length, "\n");
        ssize_t ignored = write(report_file, line, length);
        (void)ignored;
    }
    // The handler was reset on entry, so that this ends the process with its own signal.
    raise(number);
}

// ---- Handlers ----

static const int end_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGXCPU};
static const int crash_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGABRT, SIGFPE, SIGSYS};
static const int notice_signals[] = {SIGWINCH, SIGCONT, SIGTSTP};
static struct sigaction before[65];
static char crash_stack[65536];

#define COUNT(array) (sizeof array / sizeof array[0])

static void handle(int number, void (*handler)(int)) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    sigaction(number, &action, &before[number]);
}

void kit_guard_install(int wake_descriptor, int report, bool kiosk) {
    wake_pipe = wake_descriptor;
    report_file = report;
    atomic_store(&signals, 0);
    atomic_store(&end_signal, 0);
    if (report >= 0 && error_output < 0 && isatty(STDERR_FILENO)) {
        error_output = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
        dup2(report, STDERR_FILENO);
    }
    static bool registered;
    if (!registered) atexit(kit_guard_restore);
    registered = true;
    for (size_t index = 0; index < COUNT(end_signals); index++) {
        int number = end_signals[index];
        handle(number, on_end);
        // Whoever started us with a signal ignored, as nohup does, meant it.
        if (before[number].sa_handler == SIG_IGN) sigaction(number, &before[number], NULL);
    }
    for (size_t index = 0; index < COUNT(notice_signals); index++) {
        handle(notice_signals[index], on_notice);
    }
    if (kiosk) signal(SIGTSTP, SIG_IGN);
    handle(SIGALRM, on_alarm);
    handle(SIGPIPE, SIG_IGN);
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_sigaction = on_crash};
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND;
    sigfillset(&action.sa_mask);
    for (size_t index = 0; index < COUNT(crash_signals); index++) {
        sigaction(crash_signals[index], &action, &before[crash_signals[index]]);
    }
}

void kit_guard_remove(void) {
    alarm(0);
    for (size_t index = 0; index < COUNT(end_signals); index++) {
        sigaction(end_signals[index], &before[end_signals[index]], NULL);
    }
    for (size_t index = 0; index < COUNT(notice_signals); index++) {
        sigaction(notice_signals[index], &before[notice_signals[index]], NULL);
    }
    for (size_t index = 0; index < COUNT(crash_signals); index++) {
        sigaction(crash_signals[index], &before[crash_signals[index]], NULL);
    }
    sigaction(SIGALRM, &before[SIGALRM], NULL);
    sigaction(SIGPIPE, &before[SIGPIPE], NULL);
    if (error_output >= 0) {
        dup2(error_output, STDERR_FILENO);
        close(error_output);
        error_output = -1;
    }
}

void kit_stop(void) {
    struct sigaction ours;
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(SIGTSTP, &standard, &ours);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

// ---- Before main ----

static char quiet_setting[] = "SWIFT_BACKTRACE=enable=no";
static char *displaced;

static int is_runtime(struct dl_phdr_info *library, size_t size, void *nothing) {
    (void)size, (void)nothing;
    return strstr(library->dlpi_name, "libswiftCore.so") != NULL;
}

// Swift's runtime reads SWIFT_BACKTRACE in a constructor of its own, before main. Where it is
// linked in, this one comes first and spares the program a second start; a runtime in a library
// of its own has read it by now, and the program has to start anew. The setting stands in another
// variable's place until main: a longer environment would lie elsewhere, and the runtime finds
// the program's arguments before the one it was started with.
__attribute__((constructor(101))) static void quiet_backtraces(void) {
    bool is_library = dl_iterate_phdr(is_runtime, NULL);
    if (!is_library && !getenv("SWIFT_BACKTRACE") && environ[0]) {
        displaced = environ[0];
        environ[0] = quiet_setting;
    }
}

bool kit_guard_is_quiet(void) {
    if (!displaced) return getenv("SWIFT_BACKTRACE") != NULL;
    environ[0] = displaced;
    displaced = NULL;
    return true;
}
