package info.becs.core.account.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can be refused to somebody about their own account. */
public final class AccountProblem {

    private AccountProblem() {}

    /** The same for a wrong code and for one that is over. */
    public static Problem codeWrong() {
        Text sentence = Text.of(
                "কোডটি মেলেনি, অথবা তার সময় শেষ। বার্তার ছয়টি সংখ্যা দিন, বা নতুন কোড চান।",
                "The code is not right, or its time is over. Give the six digits of the message, or ask for a new code.");
        return Problem.invalid("core.account.code-wrong", sentence)
                .detail("/code", "core.account.code-wrong", sentence);
    }

    public static Problem noMoreCodes() {
        return Problem.conflict(
                "core.account.no-more-codes",
                Text.of(
                        "এই নম্বরে আজ আর কোড পাঠানো যাবে না। কাল আবার চেষ্টা করুন।",
                        "No more codes go to this number today. Try again tomorrow."));
    }

    public static Problem holdsRoles() {
        return Problem.conflict(
                "core.account.holds-roles",
                Text.of(
                        "আপনার হাতে দায়িত্ব আছে। আগে একজন প্রশাসককে সেগুলো নিয়ে নিতে বলুন, তারপর মুছে ফেলার অনুরোধ করুন।",
                        "You hold roles. Ask an administrator to take them first, then ask to be erased."));
    }

    public static Problem passwordsDiffer() {
        Text sentence = Text.of(
                "নতুন পাসওয়ার্ড দুবার একই লেখা হয়নি; কিছু বদলানো হয়নি।",
                "The new password was not written the same twice; nothing was changed.");
        return Problem.invalid("core.password.differs", sentence)
                .detail("/password", "core.password.differs", sentence);
    }

    public static Problem noErasure() {
        return Problem.notFound(
                "core.account.no-erasure", Text.of("মুছে ফেলার কোনো অনুরোধ নেই।", "You have not asked to be erased."));
    }
}
