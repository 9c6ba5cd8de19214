#include "CPangoCairo.h"

#include <cairo-pdf.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <qrencode.h>
#include <stdlib.h>
#include <string.h>

struct sheet {
    cairo_surface_t *surface;
    cairo_t *cairo;
    PangoLayout *layout;
    PangoFontDescription *fonts[2];
    GByteArray *bytes;
};

static cairo_status_t keep(void *closure, const unsigned char *data, unsigned int length) {
    g_byte_array_append(closure, data, length);
    return CAIRO_STATUS_SUCCESS;
}

// Letters are set where the design puts them, whatever a screen would round them to.
static void use_exact_metrics(PangoContext *context) {
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_cairo_context_set_resolution(context, 72);
    cairo_font_options_destroy(options);
}

sheet *sheet_open(double width, double height, const char *language) {
    sheet *sheet = calloc(1, sizeof *sheet);
    if (sheet == NULL) return NULL;
    sheet->bytes = g_byte_array_new();
    sheet->surface = cairo_pdf_surface_create_for_stream(keep, sheet->bytes, width, height);
    // Any reader opens it, and its tables are plain enough to be added to.
    cairo_pdf_surface_restrict_to_version(sheet->surface, CAIRO_PDF_VERSION_1_4);
    sheet->cairo = cairo_create(sheet->surface);
    sheet->layout = pango_cairo_create_layout(sheet->cairo);
    PangoContext *context = pango_layout_get_context(sheet->layout);
    use_exact_metrics(context);
    pango_context_set_language(context, pango_language_from_string(language));
    pango_layout_set_wrap(sheet->layout, PANGO_WRAP_WORD_CHAR);
    // A name written from right to left stays in its column.
    pango_layout_set_auto_dir(sheet->layout, FALSE);
    for (int bold = 0; bold < 2; bold++) {
        sheet->fonts[bold] = pango_font_description_new();
        pango_font_description_set_weight(
            sheet->fonts[bold], bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    }
    return sheet;
}

void sheet_close(sheet *sheet) {
    pango_font_description_free(sheet->fonts[0]);
    pango_font_description_free(sheet->fonts[1]);
    g_object_unref(sheet->layout);
    cairo_destroy(sheet->cairo);
    cairo_surface_destroy(sheet->surface);
    g_byte_array_free(sheet->bytes, TRUE);
    free(sheet);
}

static bool has_font(sheet *sheet, const char *family, PangoWeight weight) {
    PangoFontDescription *wanted = pango_font_description_new();
    pango_font_description_set_family(wanted, family);
    pango_font_description_set_weight(wanted, weight);
    pango_font_description_set_absolute_size(wanted, 10 * PANGO_SCALE);
    PangoFont *font = pango_context_load_font(pango_layout_get_context(sheet->layout), wanted);
    pango_font_description_free(wanted);
    if (font == NULL) return false;
    PangoFontDescription *found = pango_font_describe(font);
    const char *name = pango_font_description_get_family(found);
    bool is_same = name != NULL && strcmp(name, family) == 0
        && pango_font_description_get_weight(found) == weight;
    pango_font_description_free(found);
    g_object_unref(font);
    return is_same;
}

bool sheet_has_family(sheet *sheet, const char *family) {
    return has_font(sheet, family, PANGO_WEIGHT_NORMAL)
        && has_font(sheet, family, PANGO_WEIGHT_BOLD);
}

void sheet_use_family(sheet *sheet, const char *family) {
    pango_font_description_set_family(sheet->fonts[0], family);
    pango_font_description_set_family(sheet->fonts[1], family);
}

void sheet_describe(
    sheet *sheet, const char *title, const char *author, const char *creator, const char *created) {
    cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_TITLE, title);
    cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_AUTHOR, author);
    cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_CREATOR, creator);
    cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
}

static void set(sheet *sheet, const char *text, sheet_style style) {
    PangoFontDescription *font = sheet->fonts[style.bold];
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_layout_set_font_description(sheet->layout, font);
    pango_layout_set_width(
        sheet->layout, style.width > 0 ? (int)lround(style.width * PANGO_SCALE) : -1);
    bool is_tracked = style.tracking != 0;
    PangoAttrList *attributes = pango_attr_list_new();
    // A ligature or a hyphen that nobody typed would be found by no search and copied wrongly, and
    // so would a word whose letters stand unevenly apart.
    pango_attr_list_insert(
        attributes, pango_attr_font_features_new(is_tracked ? "liga 0, kern 0" : "liga 0"));
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    if (is_tracked) {
        pango_attr_list_insert(
            attributes,
            pango_attr_letter_spacing_new((int)lround(style.tracking * PANGO_SCALE)));
    }
    pango_layout_set_attributes(sheet->layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_text(sheet->layout, text, -1);
}

sheet_extent sheet_measure(sheet *sheet, const char *text, sheet_style style) {
    set(sheet, text, style);
    PangoRectangle extent;
    pango_layout_get_extents(sheet->layout, NULL, &extent);
    return (sheet_extent){
        .width = (double)extent.width / PANGO_SCALE,
        .height = (double)extent.height / PANGO_SCALE,
        .missing = pango_layout_get_unknown_glyphs_count(sheet->layout),
    };
}

static void use_colour(sheet *sheet, sheet_colour colour) {
    cairo_set_source_rgb(sheet->cairo, colour.red, colour.green, colour.blue);
}

void sheet_text(
    sheet *sheet, const char *text, sheet_style style, int alignment, double x, double y,
    sheet_colour colour) {
    const PangoAlignment alignments[] = {PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT};
    pango_layout_set_alignment(sheet->layout, alignments[alignment]);
    set(sheet, text, style);
    use_colour(sheet, colour);
    cairo_move_to(sheet->cairo, x, y);
    pango_cairo_show_layout(sheet->cairo, sheet->layout);
}

static void trace(cairo_t *cairo, sheet_box box) {
    double right = box.x + box.width, bottom = box.y + box.height, r = box.radius;
    if (r <= 0) {
        cairo_rectangle(cairo, box.x, box.y, box.width, box.height);
        return;
    }
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, right - r, box.y + r, r, -G_PI / 2, 0);
    cairo_arc(cairo, right - r, bottom - r, r, 0, G_PI / 2);
    cairo_arc(cairo, box.x + r, bottom - r, r, G_PI / 2, G_PI);
    cairo_arc(cairo, box.x + r, box.y + r, r, G_PI, 3 * G_PI / 2);
    cairo_close_path(cairo);
}

void sheet_fill(sheet *sheet, sheet_box box, sheet_colour colour) {
    use_colour(sheet, colour);
    trace(sheet->cairo, box);
    cairo_fill(sheet->cairo);
}

void sheet_stroke(sheet *sheet, sheet_box box, double line, double dash, sheet_colour colour) {
    use_colour(sheet, colour);
    cairo_set_line_width(sheet->cairo, line);
    cairo_set_dash(sheet->cairo, &dash, dash > 0 ? 1 : 0, 0);
    trace(sheet->cairo, box);
    cairo_stroke(sheet->cairo);
}

bool sheet_code(sheet *sheet, const char *text, double x, double y, double side) {
    QRcode *code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
    if (code == NULL) return false;
    double module = side / code->width;
    use_colour(sheet, (sheet_colour){0, 0, 0});
    for (int row = 0; row < code->width; row++) {
        const unsigned char *modules = code->data + row * code->width;
        for (int start = 0; start < code->width; start++) {
            int end = start;
            while (end < code->width && (modules[end] & 1)) end++;
            if (end == start) continue;
            cairo_rectangle(
                sheet->cairo, x + start * module, y + row * module, (end - start) * module, module);
            start = end;
        }
    }
    // One fill of all of them leaves no hairlines between neighbours.
    cairo_fill(sheet->cairo);
    QRcode_free(code);
    return true;
}

void sheet_end_page(sheet *sheet) { cairo_show_page(sheet->cairo); }

const char *sheet_finish(sheet *sheet, const uint8_t **bytes, size_t *count) {
    cairo_status_t status = cairo_status(sheet->cairo);
    cairo_surface_finish(sheet->surface);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(sheet->surface);
    if (status != CAIRO_STATUS_SUCCESS) return cairo_status_to_string(status);
    *bytes = sheet->bytes->data;
    *count = sheet->bytes->len;
    return NULL;
}
