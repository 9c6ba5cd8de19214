// What Swift needs of Pango, Cairo and libqrencode to print a document: texts, plain shapes and QR
// codes on pages of one size. Lengths are points, from the top left corner.

#ifndef CPANGOCAIRO_H
#define CPANGOCAIRO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct sheet sheet;

// How a text is set. A width of 0 or less never wraps; tracking is the space added after a letter.
typedef struct {
    double size;
    double tracking;
    double width;
    bool bold;
} sheet_style;

// What a text takes, and how many of its characters no installed font has.
typedef struct {
    double width;
    double height;
    int missing;
} sheet_extent;

typedef struct {
    double x, y, width, height, radius;
} sheet_box;

typedef struct {
    double red, green, blue;
} sheet_colour;

#define SHEET_LEFT 0
#define SHEET_CENTRE 1
#define SHEET_RIGHT 2

// Opens a document in memory; NULL if there is no room for it.
sheet *sheet_open(double width, double height, const char *language);

// Gives back all that sheet_open took.
void sheet_close(sheet *sheet);

// Whether a font family is installed, in both weights; without one Pango draws empty pages.
bool sheet_has_family(sheet *sheet, const char *family);

// The family of every text from now on.
void sheet_use_family(sheet *sheet, const char *family);

// What the file says of itself; the time is UTC as `2026-01-15T13:02:00Z`.
void sheet_describe(
    sheet *sheet, const char *title, const char *author, const char *creator, const char *created);

sheet_extent sheet_measure(sheet *sheet, const char *text, sheet_style style);

// Draws a text with its top left corner at a place, aligned within its style's width.
void sheet_text(
    sheet *sheet, const char *text, sheet_style style, int alignment, double x, double y,
    sheet_colour colour);

void sheet_fill(sheet *sheet, sheet_box box, sheet_colour colour);

// Draws the outline of a box; a dash of 0 is a line without gaps.
void sheet_stroke(sheet *sheet, sheet_box box, double line, double dash, sheet_colour colour);

// Draws a text as a QR code that fills a square; false if it is too long for one.
bool sheet_code(sheet *sheet, const char *text, double x, double y, double side);

// Ends the page; what is drawn next is on another one.
void sheet_end_page(sheet *sheet);

// Ends the document; its bytes belong to the sheet.
// Returns NULL, or what went wrong.
const char *sheet_finish(sheet *sheet, const uint8_t **bytes, size_t *count);

#endif
