package info.becs.core.access.boundary;

import info.becs.kit.http.Statuses;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The plain page of a one-time link; it needs no theme, because it must work when nothing else does. */
enum SetupPage {
    ADMINISTRATOR(
            Text.of("প্রশাসকের প্রথম প্রবেশ", "The administrator's first entry"),
            Text.of(
                    "সার্ভারের পর্দায় দেখানো কোডটি দিন। কোড একবারই কাজ করে; বিনিময়ে একটি টোকেন পাবেন।",
                    "Give the code that the server's console shows. It works once; you get a token for it."),
            true),
    INVITATION(
            Text.of("আমন্ত্রণ গ্রহণ", "Accept the invitation"),
            Text.of(
                    "আমন্ত্রণের কোডটি দিন। কোড একবারই কাজ করে; বিনিময়ে এক ঘণ্টার একটি টোকেন পাবেন।",
                    "Give the code of your invitation. It works once; you get a token for it that lasts an hour."),
            false);

    private static final Text CODE = Text.of("কোড", "Code");
    private static final Text NAME = Text.of("আপনার নাম", "Your name");
    private static final Text EMAIL = Text.of("আপনার ই-মেইল (না দিলেও চলে)", "Your e-mail address (may stay empty)");
    private static final Text SEND = Text.of("টোকেন দেখান", "Show the token");
    private static final Text GO_ON = Text.of(
            "সাইন-ইন করে পাসওয়ার্ড বা পাসকি ঠিক করুন (লিংকটি একবার, এক ঘণ্টার মধ্যে কাজ করে)",
            "Sign in and choose a password or a passkey (this link works once, within the hour)");
    private static final Text KEEP = Text.of(
            "প্রোগ্রামের জন্য একটি টোকেন। এখনই নিরাপদ জায়গায় রাখুন; এটি আর কখনো দেখানো হবে না।",
            "A token for programs. Keep it in a safe place now; it is never shown again.");

    private final Text title;
    private final Text ask;
    private final boolean asksWho;

    SetupPage(Text title, Text ask, boolean asksWho) {
        this.title = title;
        this.ask = ask;
        this.asksWho = asksWho;
    }

    /** Out of the body: a form's parameters are none of the servlet's any more once the body has been looked at (JsonBody). */
    static String code(MultivaluedMap<String, String> typed) {
        String code = typed.getFirst("code");
        return code == null ? "" : code.trim();
    }

    Response asking(Locale locale) {
        return page(200, locale, form(locale));
    }

    Response granted(Locale locale, Welcome welcome) {
        return page(
                200,
                locale,
                "<p><a href=\"" + welcome.link() + "\">" + GO_ON.in(locale) + "</a></p><p>" + KEEP.in(locale)
                        + "</p><p><output>" + welcome.token() + "</output></p>");
    }

    Response refused(Locale locale, Problem problem) {
        String alert = "<p role=\"alert\">" + problem.sentence().in(locale) + "</p>";
        return page(Statuses.of(problem.kind()), locale, alert + form(locale));
    }

    private String form(Locale locale) {
        return "<p>" + ask.in(locale) + "</p><form method=\"post\"><p><label for=\"code\">" + CODE.in(locale)
                + "</label><br><input id=\"code\" name=\"code\" required maxlength=\"100\" size=\"46\" autocomplete=\"off\""
                + " spellcheck=\"false\"></p>" + (asksWho ? who(locale) : "") + "<p><button>" + SEND.in(locale)
                + "</button></p></form>";
    }

    private static String who(Locale locale) {
        return field("name", "text", "name", NAME.in(locale)) + field("email", "email", "email", EMAIL.in(locale));
    }

    private static String field(String name, String type, String autocomplete, String label) {
        return "<p><label for=\"" + name + "\">" + label + "</label><br><input id=\"" + name + "\" name=\"" + name
                + "\" type=\"" + type + "\" maxlength=\"100\" size=\"46\" autocomplete=\"" + autocomplete + "\"></p>";
    }

    private Response page(int status, Locale locale, String body) {
        String html = "<!doctype html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title.in(locale) + "</title>"
                + "<link rel=\"stylesheet\" href=\"setup.css\"><script src=\"setup.js\" defer></script></head><body><main><h1>"
                + title.in(locale) + "</h1>" + body + "</main></body></html>";
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
