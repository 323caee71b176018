package info.becs.core.letters.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plain text as simple HTML: paragraphs, lines, and addresses that can be followed. Everything else is escaped. */
public final class LetterHtml {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?()।]");
    private static final String STYLE =
            "font-family:system-ui,'Noto Sans Bengali',sans-serif;font-size:16px;line-height:1.6;max-width:36em;margin:1em";

    private LetterHtml() {}

    public static String of(String language, String subject, String text) {
        var html = new StringBuilder("<!doctype html><html lang=\"")
                .append(language)
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject))
                .append("</title></head><body style=\"")
                .append(STYLE)
                .append("\">");
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            html.append("<p>").append(line(paragraph).replace("\n", "<br>\n")).append("</p>\n");
        }
        return html.append("</body></html>").toString();
    }

    private static String line(String text) {
        var html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            String address = escaped(link.group());
            html.append(escaped(text.substring(from, link.start())));
            html.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            from = link.end();
        }
        return html.append(escaped(text.substring(from))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
