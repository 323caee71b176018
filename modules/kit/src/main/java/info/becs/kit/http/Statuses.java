package info.becs.kit.http;

import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.util.Map;

/** The one place that knows which HTTP status a kind of problem is. */
public final class Statuses {

    private static final Map<Kind, Integer> STATUS = Map.ofEntries(
            Map.entry(Kind.MALFORMED, 400),
            Map.entry(Kind.INVALID, 422),
            Map.entry(Kind.UNAUTHENTICATED, 401),
            Map.entry(Kind.FORBIDDEN, 403),
            Map.entry(Kind.NOT_FOUND, 404),
            Map.entry(Kind.METHOD_NOT_ALLOWED, 405),
            Map.entry(Kind.NOT_ACCEPTABLE, 406),
            Map.entry(Kind.CONFLICT, 409),
            Map.entry(Kind.GONE, 410),
            Map.entry(Kind.STALE, 412),
            Map.entry(Kind.VERSION_REQUIRED, 428),
            Map.entry(Kind.TOO_LARGE, 413),
            Map.entry(Kind.UNSUPPORTED_TYPE, 415),
            Map.entry(Kind.TOO_MANY, 429),
            Map.entry(Kind.UNAVAILABLE, 503),
            Map.entry(Kind.FAULT, 500));

    private static final Map<Kind, Text> TITLE = Map.ofEntries(
            Map.entry(Kind.MALFORMED, Text.of("পড়া যায়নি", "Not readable")),
            Map.entry(Kind.INVALID, Text.of("তথ্য ঠিক নয়", "Not valid")),
            Map.entry(Kind.UNAUTHENTICATED, Text.of("আগে সাইন-ইন করুন", "Not signed in")),
            Map.entry(Kind.FORBIDDEN, Text.of("অনুমতি নেই", "Not permitted")),
            Map.entry(Kind.NOT_FOUND, Text.of("পাওয়া যায়নি", "Not found")),
            Map.entry(Kind.METHOD_NOT_ALLOWED, Text.of("এভাবে করা যায় না", "Method not allowed")),
            Map.entry(Kind.NOT_ACCEPTABLE, Text.of("এই ধরনে দেওয়া যায় না", "Not acceptable")),
            Map.entry(Kind.CONFLICT, Text.of("বর্তমান অবস্থার সঙ্গে মেলে না", "Conflict")),
            Map.entry(Kind.GONE, Text.of("সরিয়ে নেওয়া হয়েছে", "Gone")),
            Map.entry(Kind.STALE, Text.of("ইতিমধ্যে বদলে গেছে", "Changed meanwhile")),
            Map.entry(Kind.VERSION_REQUIRED, Text.of("কোন সংস্করণ তা বলা হয়নি", "Version required")),
            Map.entry(Kind.TOO_LARGE, Text.of("খুব বড়", "Too large")),
            Map.entry(Kind.UNSUPPORTED_TYPE, Text.of("এই ধরন পড়া যায় না", "Unsupported type")),
            Map.entry(Kind.TOO_MANY, Text.of("খুব ঘন ঘন", "Too many")),
            Map.entry(Kind.UNAVAILABLE, Text.of("এখন পাওয়া যাচ্ছে না", "Not available now")),
            Map.entry(Kind.FAULT, Text.of("আমাদের দিকে একটি ত্রুটি", "An error of ours")));

    private Statuses() {}

    public static int of(Kind kind) {
        return STATUS.getOrDefault(kind, 500);
    }

    public static Text title(Kind kind) {
        return TITLE.getOrDefault(kind, TITLE.get(Kind.FAULT));
    }
}
