package info.becs.core.access.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** What can be refused about tokens and the set-up link. */
public final class AccessProblem {

    private AccessProblem() {}

    public static Problem tokenUnknown() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.token.unknown",
                Text.of("টোকেনটি অচেনা বা মেয়াদ শেষ।", "The token is unknown or has expired. Ask for a new one."));
    }

    public static Problem codeUnknown() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.setup.code-unknown",
                Text.of(
                        "এই লিংক আর কাজ করে না: একবার ব্যবহার হয়ে গেছে, অথবা ঠিক নয়।",
                        "This link does not work: it was used once already, or it was never given out."));
    }

    public static Problem noToken(String id) {
        return Problem.notFound(
                "core.token.not-found",
                Text.of("'{0}' নামে কোনো টোকেন নেই।", "There is no token '{0}'.")
                        .with(id));
    }

    public static Problem permissionUnknown(String word) {
        return Problem.invalid(
                "core.token.permission-unknown",
                Text.of(
                                "'{0}' নামে কোনো অনুমতি নেই।",
                                "No module declares the permission '{0}'. GET /api/core/modules lists those that exist.")
                        .with(word));
    }

    public static Problem alone(long minutes) {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.role.alone",
                Text.of(
                                "এ কাজে দুজন লাগে, কিন্তু আপনি একা। টোকেন দিয়ে নয়, দুটি চাবি দিয়ে আবার সাইন-ইন করে {0} মিনিটের মধ্যে করুন; অথেনটিকেটর অ্যাপ বা পাসকি না থাকলে আগে নিজের অ্যাকাউন্টে একটি যোগ করুন।",
                                "This takes two people, and you are the only one who may decide. Sign in again with two"
                                        + " factors, not with a token, and do it within {0} minutes. If you have no"
                                        + " authenticator app and no passkey, add one to your account first.")
                        .with(minutes));
    }

    public static Problem changedMeanwhile() {
        return Problem.conflict(
                "core.role.changed-meanwhile",
                Text.of(
                        "অনুরোধের পরে এই ব্যক্তির নাম, ঠিকানা বা অবস্থা বদলেছে। অনুরোধটি ফিরিয়ে দিন; দরকার হলে আবার চাইতে হবে।",
                        "The name, an address or the state of this person was changed after it was asked for. Refuse the"
                                + " request; it can be asked for again."));
    }

    public static Problem disableFirst() {
        return Problem.conflict(
                "core.role.disable-first",
                Text.of(
                        "এই ব্যক্তি অন্যের অনুরোধে সিদ্ধান্ত দেন, তাই একজন এই ভূমিকা নিতে পারেন না। আগে প্রবেশ বন্ধ করুন, তাতে আরেকজনের সম্মতি লাগবে; তারপর ভূমিকাটি নিন। তিনি নিজেও ছেড়ে দিতে পারেন।",
                        "This person decides about requests of others, so one alone does not take this role from them. Disable"
                                + " them first, to which a second person must agree; then take the role. They may also give it"
                                + " up themselves."));
    }

    public static Problem ownerNotAnApp() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.token.owner-not-an-app",
                Text.of(
                        "টোকেন নিজের জন্য বা কোনো অ্যাপের জন্য দেওয়া যায়, অন্য মানুষের জন্য নয়।",
                        "A token is for yourself or for an app that is active, never for another person."));
    }

    public static Problem permissionNotHeld(String word) {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.token.permission-not-held",
                Text.of(
                                "'{0}' আপনার নিজেরই নেই, তাই দিতে পারেন না।",
                                "You do not hold '{0}' yourself, so you cannot give it.")
                        .with(word));
    }
}
