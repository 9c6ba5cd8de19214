#include "CCurl.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

struct smtp_line {
    CURL *handle;
    // The connection was lost or fell silent: it is not used again.
    bool is_broken;
};

// One mail while it is handed over.
typedef struct {
    const smtp_mail *mail;
    size_t given;
    bool is_over;
    char error[CURL_ERROR_SIZE];
    smtp_report report;
} handing;

static pthread_once_t prepared = PTHREAD_ONCE_INIT;

static void prepare(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

smtp_line *smtp_open(void)
{
    pthread_once(&prepared, prepare);
    smtp_line *line = malloc(sizeof *line);
    if (line == NULL) return NULL;
    line->is_broken = false;
    line->handle = curl_easy_init();
    if (line->handle == NULL) {
        free(line);
        return NULL;
    }
    return line;
}

void smtp_close(smtp_line *line)
{
    // libcurl waits two minutes for the answer to its QUIT: it hears that none will come.
    curl_socket_t connection = CURL_SOCKET_BAD;
    curl_easy_getinfo(line->handle, CURLINFO_ACTIVESOCKET, &connection);
    if (connection != CURL_SOCKET_BAD) shutdown(connection, SHUT_RD);
    curl_easy_cleanup(line->handle);
    free(line);
}

static bool begins_with(const char *text, size_t count, const char *word)
{
    return count >= strlen(word) && memcmp(text, word, strlen(word)) == 0;
}

// Keeps the words of a reply; of several lines, the last.
static void hear(smtp_report *report, const char *text, size_t count)
{
    while (count > 0 && (text[count - 1] == '\n' || text[count - 1] == '\r')) count--;
    if (count < 3) return;
    report->reply = (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
    if (count > SMTP_WORDS - 1) count = SMTP_WORDS - 1;
    memcpy(report->words, text, count);
    report->words[count] = 0;
}

// libcurl's commands tell how far the conversation is: its result codes don't.
static int listen_in(CURL *handle, curl_infotype type, char *text, size_t count, void *context)
{
    (void)handle;
    handing *handing = context;
    smtp_report *report = &handing->report;
    if (type == CURLINFO_HEADER_IN && !handing->is_over) hear(report, text, count);
    if (type != CURLINFO_HEADER_OUT) return 0;
    if (begins_with(text, count, "QUIT")) handing->is_over = true;
    if (begins_with(text, count, "MAIL FROM:")) report->stage = SMTP_SENDER;
    if (begins_with(text, count, "RCPT TO:")) report->stage = SMTP_RECIPIENT;
    if (begins_with(text, count, "DATA")) report->stage = SMTP_ASKED;
    return 0;
}

// libcurl asks for bytes only after the server's 354, and sends the final dot only after it was
// told that there are no more.
static size_t give(char *buffer, size_t size, size_t items, void *context)
{
    handing *handing = context;
    if (handing->report.stage < SMTP_BEGUN) {
        bool is_asked = handing->report.stage == SMTP_ASKED;
        if (!is_asked || !handing->mail->begins(handing->mail->context)) return CURL_READFUNC_ABORT;
        handing->report.stage = SMTP_BEGUN;
    }
    size_t left = handing->mail->count - handing->given;
    size_t count = size * items < left ? size * items : left;
    memcpy(buffer, handing->mail->bytes + handing->given, count);
    handing->given += count;
    if (count == 0) handing->report.stage = SMTP_WHOLE;
    return count;
}

// How much of the conversation is over is of no interest, only whether it goes on.
static int look_up(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d)
{
    (void)a;
    (void)b;
    (void)c;
    (void)d;
    const smtp_mail *mail = ((handing *)context)->mail;
    return mail->goes_on(mail->context) ? 0 : 1;
}

static size_t pass_over(char *text, size_t size, size_t items, void *context)
{
    (void)text;
    (void)context;
    return size * items;
}

static void address(CURL *handle, const smtp_server *server)
{
    curl_easy_setopt(handle, CURLOPT_URL, server->url);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, server->connect_milliseconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, server->whole_milliseconds);
    curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, server->whole_milliseconds / 1000);
    long tls = server->user != NULL ? CURLUSESSL_ALL : CURLUSESSL_TRY;
    curl_easy_setopt(handle, CURLOPT_USE_SSL, tls);
    if (server->trusted != NULL) curl_easy_setopt(handle, CURLOPT_CAINFO, server->trusted);
    if (server->user == NULL) return;
    curl_easy_setopt(handle, CURLOPT_USERNAME, server->user);
    curl_easy_setopt(handle, CURLOPT_PASSWORD, server->password);
}

smtp_report smtp_send(smtp_line *line, const smtp_server *server, const smtp_mail *mail)
{
    CURL *handle = line->handle;
    handing handing = {.mail = mail};
    struct curl_slist *recipients = curl_slist_append(NULL, mail->recipient);
    curl_easy_reset(handle);
    address(handle, server);
    curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, (long)line->is_broken);
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, mail->sender);
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(handle, CURLOPT_READDATA, &handing);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, pass_over);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, look_up);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &handing);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, listen_in);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, &handing);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, handing.error);
    CURLcode code = recipients == NULL ? CURLE_OUT_OF_MEMORY : curl_easy_perform(handle);
    curl_slist_free_all(recipients);
    // Nothing of this call is looked at any more, whatever becomes of the connection.
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 1L);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 0L);
    smtp_report report = handing.report;
    report.is_taken = code == CURLE_OK;
    // Where the server's last word is no refusal, the connection's end says more.
    line->is_broken = code != CURLE_OK && report.reply < 400;
    if (line->is_broken) {
        const char *why = handing.error[0] != 0 ? handing.error : curl_easy_strerror(code);
        report.reply = 0;
        strncpy(report.words, why, SMTP_WORDS - 1);
    }
    return report;
}
