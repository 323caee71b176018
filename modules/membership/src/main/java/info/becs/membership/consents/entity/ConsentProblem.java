package info.becs.membership.consents.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** What can be refused about consents. The codes are promises. */
public final class ConsentProblem {

    private ConsentProblem() {}

    public static Problem noMember() {
        return Problem.notFound(
                "membership.consent.no-member",
                Text.of("এই অ্যাকাউন্টের সঙ্গে কোনো সদস্যপদ নেই।", "This account has no membership."));
    }

    public static Problem purposeUnknown() {
        return Problem.notFound(
                "membership.consent.purpose-unknown",
                Text.of(
                        "এমন কোনো বিষয়ে সম্মতি চাওয়া হয় না। পাতাটি আবার খুলে তালিকা থেকে বেছে নিন।",
                        "Nobody is asked to agree to that. Open the page again and choose of the list."));
    }

    public static Problem textChanged() {
        return Problem.conflict(
                "membership.consent.text-changed",
                Text.of(
                        "লেখাটি এর মধ্যে বদলেছে। নতুন লেখা পড়ে আবার সম্মতি দিন।",
                        "The text has changed meanwhile. Read the new one, then agree again."));
    }

    public static Problem tooManyChanges() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "membership.consent.too-many-changes",
                        Text.of(
                                "আজ অনেকবার সম্মতি বদলানো হয়েছে। কাল আবার চেষ্টা করুন; প্রত্যাহার এখনো করা যায়।",
                                "You have agreed too often today. Try again tomorrow; withdrawing still works."))
                .retryAfter(Duration.ofDays(1));
    }
}
