package info.becs.membership.mailings.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** What can be refused about letters to many. The codes are promises. */
public final class MailingProblem {

    private MailingProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "membership.mailing.not-found", Text.of("এমন কোনো চিঠি নেই।", "There is no such letter."));
    }

    public static Problem purposeUnknown() {
        return Problem.invalid(
                "membership.mailing.purpose-unknown",
                Text.of(
                        "যে বিষয়ে সদস্যরা চিঠি বা এসএমএস পেতে রাজি হন, তেমন একটি বেছে নিন।",
                        "Choose a purpose for which members agree to be written to."));
    }

    public static Problem textUnreadable(String field, int longest) {
        Text sentence = Text.of(
                        "লেখাটি {0} অক্ষরের মধ্যে দিন, অদৃশ্য চিহ্ন ছাড়া।",
                        "Write at most {0} characters, without signs that are not seen.")
                .with(longest);
        return Problem.invalid("membership.mailing.text-unreadable", sentence)
                .detail("/" + field, "membership.mailing.text-unreadable", sentence);
    }

    public static Problem textMissing() {
        return Problem.conflict(
                "membership.mailing.text-missing",
                Text.of(
                        "বাংলা ও ইংরেজি দুই ভাষাতেই বিষয় ও লেখা দিন, তারপর পাঠান।",
                        "Write subject and text in Bangla and in English first, then send it."));
    }

    public static Problem notADraft() {
        return Problem.conflict(
                "membership.mailing.no-draft",
                Text.of(
                        "চিঠিটি পাঠানো শুরু হয়েছে বা দ্বিতীয় জনের কাছে আছে; আর বদলানো যায় না।",
                        "The letter is being sent or with a second person, and cannot be changed any more."));
    }

    public static Problem nobody() {
        return Problem.conflict(
                "membership.mailing.nobody",
                Text.of(
                        "এই তালিকার কেউ চিঠিটি পাবেন না। অন্য ছাঁকনি বা বিষয় বেছে নিন।",
                        "Nobody in this list would get the letter. Choose another filter or purpose."));
    }

    public static Problem noOwnAddress() {
        return Problem.conflict(
                "membership.mailing.no-own-address",
                Text.of(
                        "আপনার অ্যাকাউন্টে এই পথে পাঠানোর ঠিকানা নেই।",
                        "Your account has no address for this kind of letter."));
    }

    public static Problem tooManyTests() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "membership.mailing.too-many-tests",
                        Text.of(
                                "এই চিঠির পরীক্ষামূলক কপি অনেকবার পাঠানো হয়েছে।",
                                "Too many tests of this letter were sent."))
                .retryAfter(Duration.ofDays(1));
    }
}
