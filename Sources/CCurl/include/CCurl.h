// What Swift needs of libcurl, whose options are variadic macros: one mail handed to an SMTP
// server, and how far that came.

#ifndef CCURL_H
#define CCURL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A connection that is kept open for the next mail. It belongs to one thread at a time.
typedef struct smtp_line smtp_line;

// How far the conversation came. The server may have the mail from SMTP_WHOLE on.
#define SMTP_NOWHERE 0
#define SMTP_SENDER 1
#define SMTP_RECIPIENT 2
#define SMTP_ASKED 3
#define SMTP_BEGUN 4
#define SMTP_WHOLE 5

#define SMTP_WORDS 400

typedef struct {
    // smtp://host:port, or smtps:// for TLS from the first byte.
    const char *url;
    // NULL for a server that wants none; with them, the connection must be TLS.
    const char *user;
    const char *password;
    // A file of certificates to trust instead of the system's, or NULL.
    const char *trusted;
    long connect_milliseconds;
    long whole_milliseconds;
} smtp_server;

typedef struct {
    const char *sender;
    const char *recipient;
    // The message with its header fields and CRLF line ends; dots are doubled here.
    const uint8_t *bytes;
    size_t count;
    // Called once, when the server has asked for the message and nothing of it is sent: false ends
    // the conversation.
    bool (*begins)(void *context);
    // Asked about once a second, and when something happens: false ends the conversation.
    bool (*goes_on)(void *context);
    void *context;
} smtp_mail;

typedef struct {
    bool is_taken;
    int stage;
    // The code of the last reply; 0 for none.
    int reply;
    // What the server said last, or what libcurl says of a broken connection; ends with a zero.
    char words[SMTP_WORDS];
} smtp_report;

// Makes a line without connecting; NULL if there is no memory.
smtp_line *smtp_open(void);

// Says goodbye, without waiting for an answer, and gives back all that smtp_open took.
void smtp_close(smtp_line *line);

// Hands one mail over; it returns when the server has answered or the connection is lost.
smtp_report smtp_send(smtp_line *line, const smtp_server *server, const smtp_mail *mail);

#endif
