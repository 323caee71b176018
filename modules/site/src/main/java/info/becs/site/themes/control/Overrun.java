package info.becs.site.themes.control;

/** A template that wants more than a page may cost. */
final class Overrun extends RuntimeException {

    Overrun(String what) {
        super("The template " + what);
    }
}
