"""The same form in Textual: what a key costs in a well-kept Python framework."""

from textual.app import App
from textual.containers import VerticalScroll
from textual.widgets import Footer, Input, Label


class Form(App):
    CSS = "Input { height: 1; border: none; }"
    BINDINGS = [("ctrl+q", "quit", "Quit")]

    def compose(self):
        with VerticalScroll():
            for number in range(1, 9):
                yield Label(f"Field {number}:")
                yield Input(id=f"field{number}")
        yield Footer()

    def on_mount(self):
        self.query_one("#field1").focus()


Form().run()
