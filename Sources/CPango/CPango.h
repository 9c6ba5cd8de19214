// Only names the system's Pango and Cairo, so that the package manager asks pkg-config where their
// headers and libraries lie. CPangoCairo is what Swift sees of them.
