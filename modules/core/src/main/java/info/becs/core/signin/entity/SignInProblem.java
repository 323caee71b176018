package info.becs.core.signin.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** What can be refused about signing in and about the factors with which it is done. */
public final class SignInProblem {

    private SignInProblem() {}

    /** The same for a wrong password, an unknown name, and an account that is closed. */
    public static Problem wrong() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.sign-in.wrong",
                Text.of(
                        "নাম বা পাসওয়ার্ড মেলেনি। আবার চেষ্টা করুন, অথবা ই-মেইলে লিংক চান।",
                        "The name or the password is not right. Try again, or ask for a link by e-mail."));
    }

    public static Problem tooMany(Duration pause) {
        return Problem.of(
                        Kind.TOO_MANY,
                        "core.sign-in.too-many",
                        Text.of(
                                "অনেকবার ভুল হয়েছে। একটু পরে আবার চেষ্টা করুন, অথবা ই-মেইলে লিংক চান।",
                                "There were too many vain tries. Try again a little later, or ask for a link by e-mail."))
                .retryAfter(pause);
    }

    /** The same whichever number was given. */
    public static Problem tooManyCodes(Duration pause) {
        return Problem.of(
                        Kind.TOO_MANY,
                        "core.sign-in.too-many-codes",
                        Text.of(
                                "এই নেটওয়ার্ক থেকে অনেকবার কোড চাওয়া হয়েছে। পরে আবার চেষ্টা করুন, অথবা অন্যভাবে সাইন-ইন করুন।",
                                "Too many codes were asked for from this network. Try again later, or sign in another way."))
                .retryAfter(pause);
    }

    /** The same for a wrong code, one that is over, and an address that nobody has. */
    public static Problem typedCodeWrong() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.sign-in.code-wrong",
                Text.of(
                        "কোডটি মেলেনি, অথবা তার সময় শেষ। বার্তার ছয়টি সংখ্যা দিন, বা নতুন কোড চান।",
                        "The code is not right, or its time is over. Give the six digits of the message, or ask for a new"
                                + " code."));
    }

    public static Problem busy() {
        return Problem.unavailable(
                "core.sign-in.busy",
                Text.of(
                        "এই মুহূর্তে অনেকে সাইন-ইন করছেন। কয়েক সেকেন্ড পর আবার চেষ্টা করুন।",
                        "Many people are signing in just now. Try again in a few seconds."));
    }

    public static Problem mailNeeded() {
        return Problem.invalid(
                "core.sign-in.mail-needed",
                Text.of("লিংক যায় ই-মেইলে: ই-মেইল ঠিকানা দিন।", "A link goes by e-mail: give an e-mail address."));
    }

    public static Problem codeUnknown() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.sign-in.code-unknown",
                Text.of(
                        "এটি আর কাজ করে না: একবার ব্যবহার হয়েছে, সময় শেষ, অথবা অন্য ব্রাউজারে চাওয়া হয়েছিল। আবার শুরু করুন।",
                        "This does not work any more: it was used once, its time is over, or it was asked for in another"
                                + " browser. Begin again."));
    }

    public static Problem factorWrong() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.sign-in.factor-wrong",
                Text.of(
                        "কোডটি ঠিক নয়, অথবা একবার ব্যবহার হয়েছে। অ্যাপের নতুন কোডটি দিন।",
                        "The code is not right, or was used once already. Give the newest one of the app."));
    }

    public static Problem oneFactor() {
        return Problem.invalid(
                "core.sign-in.one-factor",
                Text.of(
                        "totp, recoveryCode ও passkey-এর ঠিক একটি দিন।",
                        "Give exactly one of totp, recoveryCode and passkey."));
    }

    public static Problem passkeyWrong() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.sign-in.passkey-wrong",
                Text.of(
                        "পাসকি মেলেনি। আবার চেষ্টা করুন, অথবা অন্যভাবে সাইন-ইন করুন।",
                        "This passkey was not accepted. Try again, or sign in another way."));
    }

    public static Problem passkeyCloned() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.sign-in.passkey-cloned",
                Text.of(
                        "পাসকিটি নকল হয়ে থাকতে পারে, তাই নেওয়া হয়নি। অন্যভাবে সাইন-ইন করে এটি মুছে ফেলুন।",
                        "This passkey may have been copied and was not accepted. Sign in another way and remove it."));
    }

    public static Problem passkeyUnreadable() {
        return Problem.invalid(
                "core.factor.passkey-unreadable",
                Text.of(
                        "ব্রাউজারের পাঠানো পাসকি গ্রহণ করা যায়নি। আবার চেষ্টা করুন।",
                        "What the browser sent as a passkey cannot be accepted. Try again."));
    }

    public static Problem passkeyTaken() {
        return Problem.conflict(
                "core.factor.passkey-taken", Text.of("এই পাসকি আগেই যোগ করা আছে।", "This passkey was added already."));
    }

    public static Problem tooManyPasskeys(int most) {
        return Problem.conflict(
                "core.factor.too-many-passkeys",
                Text.of(
                                "সর্বোচ্চ {0}টি পাসকি রাখা যায়। আগে একটি মুছুন।",
                                "An account has {0} passkeys at most. Remove one first.")
                        .with(most));
    }

    public static Problem noPasskey() {
        return Problem.notFound(
                "core.factor.passkey-not-found", Text.of("আপনার এমন কোনো পাসকি নেই।", "You have no such passkey."));
    }

    public static Problem noTotp() {
        return Problem.conflict(
                "core.factor.no-totp",
                Text.of(
                        "কোনো অথেনটিকেটর অ্যাপ যোগ করা হচ্ছে না। আগে শুরু করুন।",
                        "No authenticator app is being added. Begin that first."));
    }

    public static Problem totpThere() {
        return Problem.conflict(
                "core.factor.totp-there",
                Text.of(
                        "একটি অথেনটিকেটর অ্যাপ আগেই আছে। বদলাতে হলে আগে সেটি সরান।",
                        "There is an authenticator app already. Remove it first to change it."));
    }

    public static Problem totpWrong() {
        return Problem.invalid(
                "core.factor.totp-wrong",
                Text.of(
                        "কোডটি মেলেনি। ফোনের সময় ঠিক আছে কি না দেখে নতুন কোডটি দিন।",
                        "The code does not match. Check the clock of the phone and give the newest code."));
    }

    public static Problem lastFactor() {
        return Problem.conflict(
                "core.factor.last",
                Text.of(
                        "আপনার ভূমিকায় দ্বিতীয় ধাপ লাগে, তাই শেষটি সরানো যায় না। আগে আরেকটি যোগ করুন।",
                        "Your role needs a second factor, so the last one stays. Add another one first."));
    }

    public static Problem changedMeanwhile() {
        return Problem.conflict(
                "core.factor.changed-meanwhile",
                Text.of(
                        "অনুরোধের পরে এই ব্যক্তির নাম, ঠিকানা বা অবস্থা বদলেছে। অনুরোধটি ফিরিয়ে দিন; দরকার হলে আবার চাইতে হবে।",
                        "The name, an address or the state of this person was changed after it was asked for. Refuse the"
                                + " request; it can be asked for again."));
    }

    public static Problem ownReset() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.factor.own-reset",
                Text.of(
                        "নিজের চাবি অন্য কেউ মুছে দেন। আরেকজন প্রশাসককে বলুন, অথবা নিজের অ্যাকাউন্টের পাতায় বদলান।",
                        "Somebody else resets your factors. Ask another administrator, or change them in your account."));
    }

    public static Problem notFresh() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.session.not-fresh",
                Text.of(
                        "সাইন-ইনের পর অনেকক্ষণ হয়েছে। পাসওয়ার্ড বা চাবি বদলাতে আবার সাইন-ইন করুন।",
                        "You signed in some time ago. Sign in again to change passwords or factors."));
    }

    public static Problem passwordShort(int least) {
        return password(
                "core.password.short",
                Text.of("পাসওয়ার্ডে অন্তত {0}টি অক্ষর লাগবে।", "A password has {0} characters at least.")
                        .with(least));
    }

    public static Problem passwordLong(int most) {
        return password(
                "core.password.long",
                Text.of("পাসওয়ার্ডে সর্বোচ্চ {0}টি অক্ষর।", "A password has {0} characters at most.")
                        .with(most));
    }

    public static Problem passwordCommon() {
        return password(
                "core.password.common",
                Text.of(
                        "এই পাসওয়ার্ড অনেকে ব্যবহার করেন বা সহজে আন্দাজ করা যায়। কয়েকটি শব্দ মিলিয়ে অন্য একটি দিন।",
                        "Many people use this password, or it is easily guessed. Take another one, of several words."));
    }

    public static Problem passwordNotYours() {
        return Problem.invalid(
                        "core.password.current-wrong",
                        Text.of("এখনকার পাসওয়ার্ডটি ঠিক নয়।", "The current password is not right."))
                .detail(
                        "/current",
                        "core.password.current-wrong",
                        Text.of("এখনকার পাসওয়ার্ড দিন।", "Give the password that you have now."));
    }

    private static Problem password(String code, Text sentence) {
        return Problem.invalid(code, sentence).detail("/password", code, sentence);
    }
}
