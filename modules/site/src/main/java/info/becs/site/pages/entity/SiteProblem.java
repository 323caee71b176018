package info.becs.site.pages.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;
import java.util.Locale;

/** What the front door refuses by itself. */
public final class SiteProblem {

    private SiteProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "site.page.not-found",
                Text.of(
                        "এই ঠিকানায় কোনো পাতা নেই। ঠিকানাটি মিলিয়ে দেখুন, অথবা প্রথম পাতা থেকে খুঁজুন।",
                        "There is no page at this address. Check its spelling, or look for it from the front page."));
    }

    public static Problem noSuchApi() {
        return Problem.notFound(
                "site.api.not-found",
                Text.of(
                        "এই ঠিকানায় কোনো এপিআই নেই। যেগুলো আছে তা /openapi-তে দেখুন।",
                        "No API answers at this address. /openapi lists those that do."));
    }

    public static Problem foreignForm() {
        return Problem.of(
                Kind.FORBIDDEN,
                "site.form.foreign",
                Text.of(
                        "এই ফরমটি অন্য একটি সাইট থেকে পাঠানো হয়েছে, তাই নেওয়া হয়নি। আমাদের পাতা থেকে আবার পাঠান।",
                        "This form was sent from another site, so it was not accepted. Send it again from our own page."));
    }

    public static Problem methodNotAllowed() {
        return Problem.of(
                Kind.METHOD_NOT_ALLOWED,
                "site.method.not-allowed",
                Text.of("এই ঠিকানায় শুধু পাতা পড়া যায়।", "This address can only be read."));
    }

    public static Problem unreadable() {
        return Problem.malformed(
                "site.request.unreadable",
                Text.of(
                        "ব্রাউজার যা পাঠিয়েছে তা পড়া যায়নি। পাতাটি আবার খুলে চেষ্টা করুন।",
                        "What the browser sent could not be read. Open the page again and retry."));
    }

    public static Problem tooLarge(long most) {
        return Problem.of(
                Kind.TOO_LARGE,
                "site.form.too-large",
                Text.of(
                                "ফরমের লেখা খুব বড়; সর্বোচ্চ {0} কিলোবাইট নেওয়া যায়। লেখা ছোট করে আবার পাঠান।",
                                "The form holds too much text; {0} KB are accepted. Shorten it and send it again.")
                        .with(number(most / 1024)));
    }

    public static Problem tooManyFields(int most) {
        return Problem.of(
                Kind.TOO_LARGE,
                "site.form.too-many-fields",
                Text.of(
                                "একটি পাতায় {0}টির বেশি ঘর নেওয়া যায় না, তাই এই পাতার কিছুই রাখা হয়নি। আগের পাতাগুলোর লেখা আছে; ফিরে গিয়ে কয়েকটি সারি কমিয়ে আবার পাঠান।",
                                "A page may hold {0} fields; this one holds more, so nothing of it was kept. What you wrote on the pages before is still there: go back, remove some rows and send it again.")
                        .with(number(most)));
    }

    public static Problem wrongType() {
        return Problem.of(
                Kind.UNSUPPORTED_TYPE,
                "site.form.type",
                Text.of("এই ঠিকানায় শুধু ফরম পাঠানো যায়।", "Only forms can be sent to this address."));
    }

    public static Problem starting() {
        return Problem.unavailable(
                        "site.starting",
                        Text.of(
                                "সাইটটি চালু হচ্ছে। কয়েক সেকেন্ড পর পাতাটি আবার খুলুন।",
                                "The site is starting. Open the page again in a few seconds."))
                .retryAfter(Duration.ofSeconds(5));
    }

    private static Text number(long number) {
        return Text.of(Bangla.number(number, Address.BANGLA), Bangla.number(number, Locale.ENGLISH));
    }

    public static Problem fault(String reference, Throwable cause) {
        return Problem.fault(
                "site.page.fault",
                Text.of(
                                "আমাদের দিকে একটি ত্রুটি হয়েছে; আপনি কিছু ভুল করেননি। একটু পর আবার চেষ্টা করুন। যোগাযোগ করলে এই নম্বরটি বলুন: {0}",
                                "An error of ours; you did nothing wrong. Try again in a while. If you write to us, quote {0}.")
                        .with(reference),
                cause);
    }
}
