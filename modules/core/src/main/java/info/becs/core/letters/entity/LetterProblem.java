package info.becs.core.letters.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** Everything that can be wrong with a letter, with codes and cures. */
public final class LetterProblem {

    private LetterProblem() {}

    public static Problem fromNoAddress(String key) {
        return Problem.invalid(
                        "core.letter.from-no-address",
                        Text.of(
                                        "{0} একটি ই-মেইল ঠিকানা নয়, তাই কোনো চিঠি যাবে না। notice@example.org-এর মতো"
                                                + " লিখুন।",
                                        "{0} is no e-mail address, so no letter would leave. Set it to one like"
                                                + " notice@example.org.")
                                .with(key))
                .detail(
                        "/value",
                        "setting",
                        Text.of("একটি ই-মেইল ঠিকানা, নাম ছাড়া।", "An e-mail address, without a name."));
    }

    public static Problem unknown(String id) {
        return Problem.notFound(
                "core.letter.not-found",
                Text.of(
                                "'{0}' নম্বরে কোনো চিঠি নেই।",
                                "There is no letter '{0}' in the outbox; it may have been removed.")
                        .with(id));
    }

    public static Problem templateUnknown(String name) {
        return Problem.notFound(
                "core.letter.template-not-found",
                Text.of("'{0}' নামে কোনো চিঠির নমুনা নেই।", "No module declares a letter named '{0}'.")
                        .with(name));
    }

    public static Problem stateUnknown(String state) {
        return Problem.malformed(
                "core.letter.state-unknown",
                Text.of(
                                "'{0}' কোনো অবস্থা নয়। WAITING, SENDING, SENT, KEPT, DEAD বা UNWANTED দিন।",
                                "'{0}' is no state. Ask for WAITING, SENDING, SENT, KEPT, DEAD or UNWANTED.")
                        .with(state));
    }

    public static Problem alreadySent(String id) {
        return Problem.conflict(
                "core.letter.already-sent",
                Text.of(
                                "চিঠিটি আগেই পাঠানো হয়েছে।",
                                "Letter '{0}' has been sent. Have a new one made where it came from.")
                        .with(id));
    }

    public static Problem onItsWay(String id) {
        return Problem.conflict(
                "core.letter.on-its-way",
                Text.of("চিঠিটি এখন পাঠানো হচ্ছে।", "Letter '{0}' is being handed over. Look again in a minute.")
                        .with(id));
    }

    public static Problem tooLate(String id) {
        return Problem.conflict(
                "core.letter.too-late",
                Text.of(
                                "চিঠির মেয়াদ শেষ; নতুন করে পাঠানোর ব্যবস্থা করুন।",
                                "What letter '{0}' says is over. Have a new one made where it came from.")
                        .with(id));
    }

    /** Never shown: the letter waits. */
    public static Problem consentUnknown() {
        return Problem.of(
                Kind.UNAVAILABLE,
                "core.letter.consent-unknown",
                Text.of(
                        "চিঠিটি এখনো কাম্য কি না, যে মডিউল লিখেছে সেটি এখন বলতে পারছে না।",
                        "The module that wrote the letter cannot say at the moment whether it is still wanted."));
    }

    public static Problem noCarrier() {
        return Problem.conflict(
                "core.letter.no-carrier",
                Text.of(
                        "চিঠি পাঠানোর ব্যবস্থা বসানো নেই: ই-মেইলের জন্য platform.mail.host ও platform.mail.from,"
                                + " এসএমএসের জন্য platform.sms.url।",
                        "Nobody can carry it: set platform.mail.host and platform.mail.from for e-mail,"
                                + " platform.sms.url for short messages."));
    }

    public static Problem lineBreak(String fact) {
        return Problem.invalid(
                "core.letter.line-break",
                Text.of(
                                "'{0}' চিঠির শিরোনামে যায়, তাই এক লাইনে হতে হবে।",
                                "'{0}' stands in the subject of a letter, so it must be one line.")
                        .with(fact));
    }

    public static Problem factTooLong(String fact, int most) {
        return Problem.invalid(
                "core.letter.fact-too-long",
                Text.of(
                                "'{0}' খুব লম্বা; সর্বোচ্চ {1} অক্ষর।",
                                "'{0}' is too long for a letter: {1} characters at most.")
                        .with(fact, most));
    }

    public static Problem tooMany(Duration pause) {
        return Problem.of(
                        Kind.TOO_MANY,
                        "core.letter.too-many",
                        Text.of(
                                "আজ আর এসএমএস পাঠানো যাবে না। কাল আবার চেষ্টা করুন, বা ই-মেইল ব্যবহার করুন।",
                                "No more short messages today. Try again tomorrow, or use e-mail."))
                .retryAfter(pause);
    }
}
