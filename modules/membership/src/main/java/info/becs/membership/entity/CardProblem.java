package info.becs.membership.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** What can be refused about cards. */
public final class CardProblem {

    private CardProblem() {}

    public static Problem noMember() {
        return Problem.notFound(
                "membership.card.no-member",
                Text.of(
                        "এই অ্যাকাউন্টের সঙ্গে কোনো সদস্যপদ নেই, তাই কার্ডও নেই।",
                        "This account has no membership and so no card."));
    }

    public static Problem none() {
        return Problem.notFound(
                "membership.card.not-found",
                Text.of("এখনো কোনো কার্ড নেই। আগে একটি নিন।", "There is no card yet. Ask for one first."));
    }

    public static Problem nothingToRevoke() {
        return Problem.conflict(
                "membership.card.nothing-to-revoke",
                Text.of(
                        "এই সদস্যের এখন কোনো কার্ড নেই; কিছু বদলানো হয়নি।",
                        "This member holds no card now; nothing was changed."));
    }

    public static Problem noPhoto() {
        return Problem.notFound("membership.photo.not-found", Text.of("কোনো ছবি দেওয়া নেই।", "There is no photo."));
    }

    public static Problem photoNeeded() {
        return Problem.invalid(
                "membership.photo.needed",
                Text.of("একটি ছবি বেছে নিন; কিছু বদলানো হয়নি।", "Choose a photo; nothing was changed."));
    }

    public static Problem tooManyNew() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "membership.card.too-many-new",
                        Text.of(
                                "আজ অনেকবার নতুন কার্ড নেওয়া হয়েছে। কাল আবার চেষ্টা করুন।",
                                "Too many new cards were made today. Try again tomorrow."))
                .retryAfter(Duration.ofDays(1));
    }

    public static Problem tooManyLooks() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "membership.card.too-many-looks",
                        Text.of(
                                "এই নেটওয়ার্ক থেকে অনেক কার্ড দেখা হয়েছে। এক মিনিট পরে আবার চেষ্টা করুন।",
                                "Too many cards were checked from this network. Try again in a minute."))
                .retryAfter(Duration.ofMinutes(1));
    }
}
