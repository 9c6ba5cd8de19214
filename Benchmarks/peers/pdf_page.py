"""The quote as a page of HTML, for programs that make PDFs of those.

pdf_page.py QUOTE.json OUT.html writes it; with OUT.pdf WeasyPrint prints it.
"""

import html
import json
import sys


def money(cents):
    return f"{cents / 100:,.2f} €".replace(",", " ").replace(".", ",")


def page(quote, customer):
    lines = "".join(
        f"<tr><td>{html.escape(line['name'])}</td><td>{money(line['line']['gross'])}</td></tr>"
        for line in quote["lines"])
    person, dealer, price = customer["person"], quote["dealer"], quote["price"]
    return f"""<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>OFFRE</title>
<style>body {{ font: 9pt "DejaVu Sans" }} table {{ width: 100%; border-collapse: collapse }}
td {{ border-bottom: 1px solid #ddd; padding: 5pt 0 }} td + td {{ text-align: right }}</style>
<h1>{quote['brand']}</h1><p>OFFRE {quote['number']}</p>
<p><b>{person['firstName']} {person['lastName']}</b><br>{person['email']}<br>
{customer['postalCode']} {customer['city']}</p>
<p><b>{dealer['name']}</b><br>{dealer['street']}<br>{dealer['postalCode']} {dealer['town']}</p>
<h2>{quote['modelName']} {quote['trimName']}</h2><p>{quote['engineName']}</p>
<table>{lines}<tr><td>Total hors TVA</td><td>{money(price['net'])}</td></tr>
<tr><td>À payer</td><td>{money(price['payable'])}</td></tr>
<tr><td>Mensualité</td><td>{money(price['monthly'])}</td></tr></table>
<p>Montants indicatifs du catalogue, sans valeur d'offre de crédit.</p></html>"""


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        whole = json.load(file)
    text = page(whole["quote"], whole["customer"])
    if sys.argv[2].endswith(".html"):
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            file.write(text)
        return
    from weasyprint import HTML  # slow to load, and of no use for the HTML

    HTML(string=text).write_pdf(sys.argv[2])


main()
