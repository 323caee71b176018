package info.becs.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Locale;

/** The language a caller is answered in: {@code ?lang=}, else {@code Accept-Language}, else Bangla. */
@RequestScoped
public class Language {

    public static final Locale BANGLA = Locale.forLanguageTag("bn");

    @Inject
    HttpServletRequest request;

    private Locale known;

    public Locale locale() {
        if (known == null) {
            known = of(request); // asked several times in a request, and each reading of the header costs
        }
        return known;
    }

    /** Said by the gate where the server cannot inject the request. */
    public void is(Locale locale) {
        known = locale;
    }

    /** {@code bn} or {@code en}. */
    public String code() {
        return locale().getLanguage();
    }

    public static Locale of(HttpServletRequest request) {
        String asked = parameter(request.getQueryString());
        if (asked != null) {
            return "en".equals(asked) ? Locale.ENGLISH : BANGLA;
        }
        if (request.getHeader("Accept-Language") == null) {
            return BANGLA;
        }
        for (Enumeration<Locale> wanted = request.getLocales(); wanted.hasMoreElements(); ) {
            String language = wanted.nextElement().getLanguage();
            if ("bn".equals(language)) {
                return BANGLA;
            }
            if ("en".equals(language)) {
                return Locale.ENGLISH;
            }
        }
        return BANGLA;
    }

    /** Read from the query alone: asking the request for a parameter would swallow a form body. */
    private static String parameter(String query) {
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith("lang=")) {
                return pair.substring("lang=".length());
            }
        }
        return null;
    }
}
