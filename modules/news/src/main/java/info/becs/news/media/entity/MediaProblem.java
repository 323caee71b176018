package info.becs.news.media.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that can go wrong with pictures. The codes are promises. */
public final class MediaProblem {

    private MediaProblem() {}

    public static Problem notFound(long number) {
        return Problem.notFound(
                "news.media.not-found",
                Text.of("{0} নম্বর ছবি সংগ্রহে নেই।", "The library has no picture {0}.")
                        .with(number));
    }

    public static Problem empty() {
        return Problem.invalid(
                "news.media.empty", Text.of("ফাইলটি খালি। অন্য একটি বাছুন।", "The file is empty. Choose another."));
    }

    public static Problem tooLarge(int megabytes) {
        return Problem.of(
                Kind.TOO_LARGE,
                "news.media.too-large",
                Text.of(
                                "ফাইলটি {0} মেগাবাইটের বেশি। ছোট করে আবার দিন; কিছুই রাখা হয়নি।",
                                "The file is larger than {0} MB. Make it smaller; nothing was kept.")
                        .with(megabytes));
    }

    public static Problem wrongType() {
        return Problem.of(
                Kind.UNSUPPORTED_TYPE,
                "news.media.type",
                Text.of(
                        "এটি JPG বা PNG ছবি নয়। ছবিটি JPG বা PNG হিসেবে রেখে আবার দিন; কিছুই রাখা হয়নি।",
                        "This is no JPG or PNG picture. Save it as one of these and send it again; nothing was kept."));
    }

    public static Problem damaged() {
        return Problem.invalid(
                "news.media.damaged",
                Text.of(
                        "ছবিটি নষ্ট বা অসম্পূর্ণ, খোলা যায় না। মূল ছবি থেকে আবার দিন; কিছুই রাখা হয়নি।",
                        "The picture is damaged or not whole and cannot be opened. Send it again from the original;"
                                + " nothing was kept."));
    }

    public static Problem tooManyPixels(int millions) {
        return Problem.invalid(
                "news.media.pixels",
                Text.of(
                                "ছবিটি {0} মেগাপিক্সেলের বেশি। ছোট করে দিন; কিছুই রাখা হয়নি।",
                                "The picture has more than {0} megapixels. Make it smaller; nothing was kept.")
                        .with(millions));
    }

    public static Problem busy() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "news.media.busy",
                        Text.of(
                                "এখন অন্য ছবি তৈরি হচ্ছে। কয়েক সেকেন্ড পর আবার দিন।",
                                "Other pictures are being made at the moment. Send it again in a few seconds."))
                .retryAfter(Duration.ofSeconds(3));
    }

    public static Problem sentTwice() {
        return Problem.conflict(
                "news.media.twice",
                Text.of(
                        "একই ছবি এই মুহূর্তে আরেকজনও দিয়েছেন। আবার দিন; তখন আগেরটিই পাবেন।",
                        "Somebody sent the same picture at this moment. Send it again and you get theirs."));
    }

    /** Of a replacement that is another picture of the library already. */
    public static Problem knownElsewhere(long number) {
        return Problem.conflict(
                "news.media.known",
                Text.of(
                                "এই ছবিটি সংগ্রহে আগে থেকেই আছে, নম্বর {0}। সেটিই ব্যবহার করুন।",
                                "This picture is in the library already, as number {0}. Use that one.")
                        .with(number));
    }

    public static Problem used(List<UseLine> places) {
        int more = places.size() - 3;
        return Problem.conflict(
                "news.media.used",
                Text.of(
                                "ছবিটি ব্যবহার হচ্ছে, তাই মোছা যায় না: {0}। আগে সেখান থেকে সরান, অথবা ছবিটি বদলে দিন।",
                                "The picture is used and cannot be deleted: {0}. Take it out there first, or replace it.")
                        .with(Text.of(
                                names(places, true) + (more > 0 ? " …" : ""),
                                names(places, false) + (more > 0 ? " …" : ""))));
    }

    private static String names(List<UseLine> places, boolean bangla) {
        return places.stream()
                .limit(3)
                .map(place -> bangla ? place.name().bn() : place.name().en())
                .collect(Collectors.joining("; "));
    }

    /** @param numbers of pictures that a text shows and that are not there */
    public static Problem missing(List<Long> numbers) {
        return Problem.conflict(
                "news.media.missing",
                Text.of(
                                "লেখাটিতে এমন ছবি আছে যা সংগ্রহে নেই (নম্বর {0})। সেটি সরান বা অন্য ছবি দিন।",
                                "The text shows a picture that is not in the library (number {0}). Take it out or choose"
                                        + " another.")
                        .with(listed(numbers)));
    }

    /** @param numbers of pictures of which nothing is said in one language or in both */
    public static Problem altMissing(List<Long> numbers) {
        return Problem.conflict(
                "news.media.alt-missing",
                Text.of(
                                "প্রকাশের আগে ছবিটিতে কী আছে তা বাংলা ও ইংরেজি দুই ভাষাতেই লিখুন (ছবি নম্বর {0}); যাঁরা দেখতে পান না তাঁদের সেটিই পড়ে শোনানো হয়।",
                                "Before publishing, say in Bangla and in English what the picture shows (picture {0}): it is"
                                        + " read out to those who cannot see it.")
                        .with(listed(numbers)));
    }

    private static String listed(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public static Problem storeFailed(Exception cause) {
        return Problem.fault(
                "news.media.store",
                Text.of(
                        "ছবিটি রাখা বা পড়া যায়নি। একটু পর আবার চেষ্টা করুন।",
                        "The picture could not be kept or read. Try again in a moment."),
                cause);
    }
}
