package info.becs.core.sessions.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** What can be refused about sessions. */
public final class SessionProblem {

    private SessionProblem() {}

    public static Problem none() {
        return Problem.of(
                Kind.UNAUTHENTICATED, "core.session.none", Text.of("আপনি সাইন-ইন করা নেই।", "You are not signed in."));
    }

    public static Problem over() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "core.session.over",
                Text.of("সেশনটি শেষ হয়েছে। আবার সাইন-ইন করুন।", "The session is over. Sign in again."));
    }

    public static Problem forged() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.session.forged",
                Text.of(
                        "অনুরোধটি অন্য কোনো সাইট থেকে আসতে পারে, তাই কিছুই করা হয়নি।",
                        "This request may come from another site, so nothing was done. Programs of this site send the"
                                + " header X-Becs-Request: 1 with every change."));
    }

    public static Problem notFound() {
        return Problem.notFound(
                "core.session.not-found",
                Text.of(
                        "এমন কোনো সেশন নেই; হয়তো শেষ হয়ে গেছে।",
                        "There is no such session of this account; it may be over already."));
    }

    public static Problem needed() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.session.needed",
                Text.of(
                        "এ কাজ টোকেন দিয়ে করা যায় না; সাইন-ইন করে করুন।",
                        "This cannot be done with a token. Sign in and do it there."));
    }
}
