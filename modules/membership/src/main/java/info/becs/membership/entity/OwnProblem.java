package info.becs.membership.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can be refused to members about what is their own. The codes are promises. */
public final class OwnProblem {

    private OwnProblem() {}

    public static Problem noMember() {
        return Problem.notFound(
                "membership.own.no-member",
                Text.of("এই অ্যাকাউন্টের সঙ্গে কোনো সদস্যপদ নেই।", "This account has no membership."));
    }

    public static Problem receiptNotFound() {
        return Problem.notFound(
                "membership.receipt.not-found", Text.of("এমন কোনো রসিদ নেই।", "There is no such receipt."));
    }

    public static Problem keyNeeded() {
        Text sentence = Text.of(
                "শিরোনাম ‘Idempotency-Key’-তে একটি UUID পাঠান, প্রতিবার নতুন; একই পাঠানো আবার পাঠালে একই।",
                "Send a UUID in the header 'Idempotency-Key': a new one each time, the same one when you send the same"
                        + " again.");
        return Problem.malformed("membership.payment.key-needed", sentence);
    }

    public static Problem saidOtherwise() {
        return Problem.conflict(
                "membership.payment.key-used",
                Text.of(
                        "এই ‘Idempotency-Key’ দিয়ে আগে অন্য কিছু জানানো হয়েছে; কিছু লেখা হয়নি।",
                        "Something else was said with this 'Idempotency-Key' before; nothing was written down."));
    }

    public static Problem renewedOtherwise() {
        return Problem.conflict(
                "membership.renewal.not-possible",
                Text.of(
                        "এখন নবায়নের কিছু নেই: হয় চাঁদা দিতে হয়, নয়তো পরের মেয়াদ আগেই নেওয়া আছে। কিছু বদলানো হয়নি।",
                        "There is nothing to renew without a payment: either a fee is due, or the next term is there"
                                + " already. Nothing was changed."));
    }

    public static Problem wordsTooLong(int most) {
        return Problem.invalid(
                "membership.resignation.words",
                Text.of(
                                "কারণটি {0} অক্ষরের মধ্যে লিখুন; কিছু বদলানো হয়নি।",
                                "Write a reason of at most {0} characters; nothing was changed.")
                        .with(most));
    }

    public static Problem workNotFound() {
        return Problem.notFound("membership.role.not-found", Text.of("এমন কোনো কাজ নেই।", "There is no such work."));
    }

    public static Problem workOver() {
        return Problem.conflict(
                "membership.role.over",
                Text.of("কাজটি শেষ হয়ে গেছে; কিছু বদলানো হয়নি।", "This work has ended; nothing was changed."));
    }

    public static Problem pledgeAbsent() {
        return Problem.unavailable(
                "membership.pledge.absent",
                Text.of(
                        "অঙ্গীকারের লেখাটি এখন দেখানো যাচ্ছে না; কিছু বদলানো হয়নি।",
                        "The text of the pledge cannot be shown at the moment; nothing was changed."));
    }

    public static Problem applicationNotFound() {
        Text sentence = Text.of(
                "এই সদস্যের এমন কোনো স্বেচ্ছাসেবক-আবেদন নেই; কিছু বদলানো হয়নি।",
                "This member has made no such application as a volunteer; nothing was changed.");
        return Problem.invalid("membership.role.application-unknown", sentence)
                .detail("/application", "membership.role.application-unknown", sentence);
    }

    public static Problem numberDiffers() {
        Text sentence = Text.of(
                "নিশ্চিত করতে আপনার সদস্য নম্বর ঠিকভাবে লিখুন; কিছু বদলানো হয়নি।",
                "Write your own member number to confirm it; nothing was changed.");
        return Problem.invalid("membership.resignation.number", sentence)
                .detail("/number", "membership.resignation.number", sentence);
    }
}
