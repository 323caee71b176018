package info.becs.core.access.boundary;

import info.becs.kit.http.Statuses;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The plain page of the one-time link; it needs no theme, because it must work when nothing else does. */
final class SetupPage {

    private static final Text TITLE = Text.of("প্রশাসকের প্রথম প্রবেশ", "The administrator's first entry");
    private static final Text ASK = Text.of(
            "সার্ভারের পর্দায় দেখানো কোডটি দিন। কোড একবারই কাজ করে; বিনিময়ে একটি টোকেন পাবেন।",
            "Give the code that the server's console shows. It works once; you get a token for it.");
    private static final Text CODE = Text.of("কোড", "Code");
    private static final Text SEND = Text.of("টোকেন দেখান", "Show the token");
    private static final Text KEEP = Text.of(
            "এখনই নিরাপদ জায়গায় রাখুন। এই টোকেন আর কখনো দেখানো হবে না।",
            "Keep it in a safe place now. This token is never shown again.");

    private SetupPage() {}

    static Response asking(Locale locale) {
        return page(200, locale, form(locale));
    }

    static Response granted(Locale locale, String token) {
        return page(200, locale, "<p>" + KEEP.in(locale) + "</p><p><output>" + token + "</output></p>");
    }

    static Response refused(Locale locale, Problem problem) {
        String alert = "<p role=\"alert\">" + problem.sentence().in(locale) + "</p>";
        return page(Statuses.of(problem.kind()), locale, alert + form(locale));
    }

    private static String form(Locale locale) {
        return "<p>" + ASK.in(locale) + "</p><form method=\"post\"><p><label for=\"code\">" + CODE.in(locale)
                + "</label><br><input id=\"code\" name=\"code\" required maxlength=\"100\" size=\"46\" autocomplete=\"off\""
                + " spellcheck=\"false\"></p><p><button>" + SEND.in(locale) + "</button></p></form>";
    }

    private static Response page(int status, Locale locale, String body) {
        String html = "<!doctype html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + TITLE.in(locale) + "</title>"
                + "<link rel=\"stylesheet\" href=\"setup.css\"><script src=\"setup.js\" defer></script></head><body><main><h1>"
                + TITLE.in(locale) + "</h1>" + body + "</main></body></html>";
        return Response.status(status)
                .header("Content-Language", locale.getLanguage())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")
                .entity(html)
                .build();
    }
}
