"""A quote's page with pycairo: as many texts, lines, boxes and code squares as ours has.

pdf_cairo.py QUOTE.json OUT.pdf [TIMES] prints the seconds that each further one took.
"""

import json
import random
import sys
import time

import cairo

WIDTH, HEIGHT, MARGIN = 595.28, 841.89, 51


def money(cents):
    return f"{cents / 100:,.2f} €".replace(",", " ").replace(".", ",")


class Page:
    def __init__(self, path):
        self.surface = cairo.PDFSurface(path, WIDTH, HEIGHT)
        self.context = cairo.Context(self.surface)

    def text(self, x, y, words, size=9, bold=False, right=False):
        weight = cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL
        self.context.select_font_face("DejaVu Sans", cairo.FONT_SLANT_NORMAL, weight)
        self.context.set_font_size(size)
        if right:
            x -= self.context.text_extents(words).x_advance
        self.context.move_to(x, y)
        self.context.show_text(words)

    def box(self, x, y, width, height):
        self.context.rectangle(x, y, width, height)
        self.context.fill()

    def code(self, x, y, side, modules):
        """Squares as a QR code has them; which ones matters to nobody here."""
        chance = random.Random(modules)
        step = side / modules
        for row in range(modules):
            for column in range(modules):
                if chance.random() < 0.5:
                    self.context.rectangle(x + column * step, y + row * step, step, step)
        self.context.fill()

    def end(self):
        self.surface.show_page()
        self.surface.finish()


def draw(quote, customer, path):
    page = Page(path)
    page.box(0, 0, WIDTH, 7)
    page.text(MARGIN, 70, quote["brand"], 25, True)
    page.text(MARGIN, 90, "OFFRE", 10, True)
    page.code(WIDTH - MARGIN - 62, 46, 62, 25)
    y = 130
    for label, words in (("NUMÉRO", quote["number"]), ("ÉTABLIE LE", "15 janvier 2026"),
                         ("VALABLE JUSQU'AU", quote["validUntil"])):
        page.text(MARGIN, y, label, 6.6, True)
        page.text(MARGIN, y + 12, words, 9, True)
        y += 28
    person, dealer = customer["person"], quote["dealer"]
    left = (f"{person['firstName']} {person['lastName']}", person["email"], person["mobile"],
            f"{customer['postalCode']} {customer['city']}")
    right = (dealer["name"], dealer["street"], f"{dealer['postalCode']} {dealer['town']}")
    for column, lines in ((MARGIN, left), (WIDTH / 2, right)):
        for number, line in enumerate(lines):
            page.text(column, 230 + 13 * number, line, 9, number == 0)
    page.text(MARGIN, 310, f"{quote['modelName']} {quote['trimName']}", 17, True)
    page.text(MARGIN, 326, quote["engineName"], 10)
    y = 360
    for line in quote["lines"]:
        page.text(MARGIN, y, line["name"])
        page.text(WIDTH - MARGIN, y, money(line["line"]["gross"]), right=True)
        page.box(MARGIN, y + 5, WIDTH - 2 * MARGIN, 0.6)
        y += 20
    price = quote["price"]
    for label, amount in (("Total hors TVA", price["net"]),
                          ("TVA 21 %", price["total"] - price["net"]),
                          ("Total TVA comprise", price["total"]), ("À payer", price["payable"]),
                          ("Acompte", quote["deposit"]), ("Mensualité", price["monthly"]),
                          ("Dernière mensualité", price["lastPayment"])):
        page.text(WIDTH / 2, y, label)
        page.text(WIDTH - MARGIN, y, money(amount), right=True)
        y += 18
    for sentence in ("Montants indicatifs du catalogue, sans valeur d'offre de crédit.",
                     "Une question sur le crédit? Le spécialiste bancaire du stand vous répond.",
                     "Un seul bon par client pour tout le salon, à remettre à la commande.",
                     "Avec ce code, vous retrouvez votre configuration à la maison."):
        page.text(MARGIN, y, sentence, 7.5)
        y += 14
    page.code(WIDTH - MARGIN - 90, y, 74, 45)
    page.text(MARGIN, HEIGHT - 30, f"{quote['brand']} · {quote['number']}", 7.5)
    page.text(WIDTH - MARGIN, HEIGHT - 30, "Page 1 de 1", 7.5, right=True)
    page.end()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        whole = json.load(file)
    for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 0):
        begun = time.perf_counter()
        draw(whole["quote"], whole["customer"], sys.argv[2])
        print(time.perf_counter() - begun)
    draw(whole["quote"], whole["customer"], sys.argv[2])


main()
