package info.becs.membership.boundary;

import info.becs.kit.picture.QrPicture;
import info.becs.kit.text.HtmlText;
import info.becs.membership.control.OwnCard.Held;
import java.util.Locale;
import java.util.regex.Pattern;

/** A card as one file that asks no server for anything; under its code stands whose it is, by the address that checks it. */
final class CardFile {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="robots" content="noindex"><title>%s</title>
            <style>body{font:1.1rem/1.5 system-ui,sans-serif;margin:1rem auto;max-width:24rem;padding:1rem;border:1px solid #777;\
            border-radius:.6rem}h1{font-size:1.2rem;margin:0 0 .6rem}dt{color:#555;font-size:.9rem}dd{margin:0 0 .5rem;font-weight:700}\
            svg{display:block;width:12rem;height:12rem;margin:.5rem auto;background:#fff}p{margin:0;text-align:center;\
            overflow-wrap:anywhere}</style>
            <main><h1>%s</h1><dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd></dl>
            <svg viewBox="0 0 %s %s" role="img" aria-label="QR"><path d="%s"/></svg><p>%s: %s</p></main>
            </html>
            """;

    private static final Pattern NOT_THE_HOST = Pattern.compile("^[a-z]+://|(?<=[^:/])/.*$");

    private CardFile() {}

    static String of(Held held, String address, Locale locale) {
        var qr = QrPicture.of(address);
        var member = held.member();
        return PAGE.formatted(
                locale.getLanguage(),
                words(CardWords.CARD.in(locale)),
                words(CardWords.CARD.in(locale)),
                words(CardWords.NAME.in(locale)),
                words(member.name().map(name -> name.text().in(locale)).orElse("")),
                words(CardWords.NUMBER.in(locale)),
                words(member.number().orElse("")),
                words(CardWords.TYPE.in(locale)),
                words(held.standing().type().in(locale)),
                words(CardWords.UNTIL.in(locale)),
                words(CardWords.until(held.standing(), locale)),
                qr.get("size"),
                qr.get("size"),
                qr.get("path"),
                words(CardWords.VERIFY.in(locale)),
                words(NOT_THE_HOST.matcher(address).replaceAll("")));
    }

    private static String words(String text) {
        return HtmlText.escaped(text);
    }
}
