package info.becs.kit.http;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** What the toolbox refuses on behalf of every module. */
final class KitProblem {

    private KitProblem() {}

    static Problem unauthenticated() {
        return Problem.of(
                Kind.UNAUTHENTICATED,
                "platform.access.unauthenticated",
                Text.of("এ কাজের জন্য আগে সাইন-ইন করতে হবে।", "Sign in first: send a valid token with the request."));
    }

    static Problem forbidden(String permission) {
        return Problem.of(
                Kind.FORBIDDEN,
                "platform.access.forbidden",
                Text.of("এ কাজের অনুমতি ({0}) আপনার নেই।", "You do not hold the permission {0} that this needs.")
                        .with(permission));
    }

    static Problem tooSlow() {
        return Problem.malformed(
                "platform.body.too-slow",
                Text.of(
                        "খুব ধীরে আসছে, তাই নেওয়া বন্ধ করা হলো; কিছুই রাখা হয়নি। ভালো সংযোগে আবার পাঠান।",
                        "It comes in too slowly and was broken off; nothing was kept. Send it again over a better connection."));
    }

    static Problem brokenOff() {
        return Problem.malformed(
                "platform.body.broken-off",
                Text.of(
                        "পাঠানো মাঝপথে থেমে গেছে; কিছুই রাখা হয়নি। আবার পাঠান।",
                        "The sending ended in the middle; nothing was kept. Send it again."));
    }

    static Problem tooManySend() {
        return Problem.of(
                        Kind.UNAVAILABLE,
                        "platform.body.too-many-send",
                        Text.of(
                                "এই মুহূর্তে অনেকে একসঙ্গে কিছু পাঠাচ্ছেন, তাই আপনারটি নেওয়া যায়নি; কিছুই রাখা হয়নি। কয়েক সেকেন্ড পর আবার পাঠান।",
                                "Too many are sending something at this moment, so yours was not taken and nothing was kept. Send it again in a few seconds."))
                .retryAfter(Duration.ofSeconds(5));
    }

    static Problem malformedJson(String where) {
        return Problem.malformed(
                "platform.json.malformed",
                Text.of("পাঠানো JSON পড়া যায়নি{0}।", "The JSON that was sent could not be read{0}.")
                        .with(where));
    }

    static Problem unknownField(String field) {
        return Problem.malformed(
                "platform.json.unknown-field",
                Text.of("'{0}' নামে কোনো ঘর নেই।", "There is no field '{0}' here. Remove it or mend its name.")
                        .with(field));
    }

    static Problem wrongType(String field) {
        return Problem.malformed(
                "platform.json.wrong-type",
                Text.of("'{0}' ঘরের মান সঠিক ধরনের নয়।", "The value of '{0}' is not of the right type.")
                        .with(field));
    }

    /** @param where JSON pointer */
    static Problem wrongType(String where, Text expected) {
        return Problem.malformed(
                "platform.json.wrong-type",
                Text.of("{0}: এখানে চাই {1}।", "{0} must be {1}.").with(where, expected));
    }

    static Problem duplicateField(String field) {
        return Problem.malformed(
                "platform.json.duplicate-field",
                Text.of("'{0}' দুবার লেখা হয়েছে; একটি রাখুন।", "The field '{0}' stands here twice. Keep one of them.")
                        .with(field));
    }

    static Problem badEncoding() {
        return Problem.malformed(
                "platform.body.encoding",
                Text.of("লেখাটি সঠিক UTF-8 নয়।", "The body is not valid UTF-8. Send it as UTF-8."));
    }

    static Problem tooDeep() {
        return Problem.malformed(
                "platform.json.too-deep",
                Text.of("JSON-এর স্তর বেশি গভীর।", "The JSON is nested too deep. {0} levels are read.")
                        .with(JsonBody.DEEPEST));
    }

    static Problem tooLarge(long most) {
        return Problem.of(
                Kind.TOO_LARGE,
                "platform.body.too-large",
                Text.of("পাঠানো তথ্য খুব বড়। সর্বোচ্চ {0} বাইট।", "The body is too large. {0} bytes are read at most.")
                        .with(most));
    }

    static Problem wrongCharset() {
        return Problem.of(
                Kind.UNSUPPORTED_TYPE,
                "platform.body.charset",
                Text.of("শুধু UTF-8 পড়া যায়।", "Only UTF-8 is read here. Send charset=utf-8 or none."));
    }

    static Problem invalidInput() {
        return Problem.invalid(
                "platform.input.invalid",
                Text.of("কিছু ঘর ঠিক করতে হবে।", "Some fields need mending; each is named with what is wrong."));
    }

    static Problem stale() {
        return Problem.of(
                Kind.STALE,
                "platform.version.stale",
                Text.of(
                        "আপনি পড়ার পর এটি বদলে গেছে। আবার খুলে আপনার পরিবর্তনটি করুন।",
                        "It was changed after you read it. Read it again and make your change there."));
    }

    static Problem versionRequired() {
        return Problem.of(
                Kind.VERSION_REQUIRED,
                "platform.version.required",
                Text.of(
                        "কোন সংস্করণ বদলাচ্ছেন তা If-Match-এ বলুন।",
                        "Say in If-Match which version you change: the ETag with which it was read."));
    }

    static Problem contended() {
        return Problem.of(
                        Kind.UNAVAILABLE,
                        "platform.contended",
                        Text.of(
                                "ঠিক এই মুহূর্তে অন্যরাও একই জিনিস বদলাচ্ছিলেন, তাই কিছুই বদলায়নি। একটু পরে আবার পাঠান।",
                                "Others were changing the same at this moment, so nothing was changed. Send it again in a moment."))
                .retryAfter(Duration.ofSeconds(1));
    }

    static Problem starting() {
        return Problem.unavailable(
                "platform.module.starting",
                Text.of(
                        "মডিউলটি চালু হচ্ছে। কয়েক সেকেন্ড পর আবার চেষ্টা করুন।",
                        "This module is starting. Try again in a few seconds."));
    }

    static Problem fault(String reference, Throwable cause) {
        return Problem.fault(
                "platform.fault",
                Text.of(
                                "আমাদের দিকে একটি ত্রুটি হয়েছে; আপনার কিছু করার নেই। যোগাযোগ করলে এই নম্বরটি বলুন: {0}",
                                "An error of ours; nothing that you sent is wrong. If you write to us, quote {0}.")
                        .with(reference),
                cause);
    }

    static Problem notFound() {
        return Problem.notFound(
                "platform.address.unknown",
                Text.of(
                        "এই ঠিকানায় কিছু নেই।",
                        "There is nothing at this address. /openapi lists the addresses that answer."));
    }

    static Problem methodNotAllowed(String allowed) {
        return Problem.of(
                Kind.METHOD_NOT_ALLOWED,
                "platform.method.not-allowed",
                Text.of("এখানে শুধু {0} চলে।", "Only {0} is understood at this address.")
                        .with(allowed));
    }

    static Problem notAcceptable() {
        return Problem.of(
                Kind.NOT_ACCEPTABLE,
                "platform.accept.unknown",
                Text.of("চাওয়া ধরনে উত্তর দেওয়া যায় না।", "There is no answer in a type that Accept names."));
    }

    static Problem unsupportedType() {
        return Problem.of(
                Kind.UNSUPPORTED_TYPE,
                "platform.body.type",
                Text.of(
                        "এই ধরনের তথ্য এখানে পড়া যায় না।",
                        "A body of this type is not read here. JSON is sent as application/json."));
    }

    static Problem badRequest() {
        return Problem.malformed(
                "platform.request.malformed",
                Text.of("অনুরোধটির একটি অংশ পড়া যায়নি।", "A part of the request could not be read."));
    }
}
