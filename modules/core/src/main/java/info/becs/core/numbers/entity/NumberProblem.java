package info.becs.core.numbers.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** What can be refused about codes that show a number. */
public final class NumberProblem {

    private NumberProblem() {}

    public static Problem tooSoon(Duration pause) {
        return Problem.of(
                        Kind.TOO_MANY,
                        "core.number.too-soon",
                        Text.of(
                                "একটি কোড এইমাত্র পাঠানো হয়েছে। এক মিনিট অপেক্ষা করে আবার চান।",
                                "A code was sent a moment ago. Wait for a minute before you ask for another."))
                .retryAfter(pause);
    }

    /** The same whichever number was given. */
    public static Problem tooManyFromThere(Duration pause) {
        return Problem.of(
                        Kind.TOO_MANY,
                        "core.number.too-many-codes",
                        Text.of(
                                "এই নেটওয়ার্ক থেকে অনেকবার কোড চাওয়া হয়েছে। এক ঘণ্টা পরে, বা অন্য নেটওয়ার্ক থেকে চেষ্টা করুন।",
                                "Too many codes were asked for from this network. Try again in an hour, or from another network."))
                .retryAfter(pause);
    }

    /** Of how often codes were asked for, never of whose number it is. */
    public static Problem noMoreCodes(Duration pause) {
        return Problem.of(
                        Kind.TOO_MANY,
                        "core.number.no-more-codes",
                        Text.of(
                                "আজ এই নম্বরে আর কোড পাঠানো যাবে না। কাল আবার চেষ্টা করুন।",
                                "No more codes can be sent to this number today. Try again tomorrow."))
                .retryAfter(pause);
    }
}
