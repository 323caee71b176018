package info.becs.forms;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionHandling.Place;
import java.time.Duration;

/** Everything that can go wrong in the intake. */
public final class FormsProblem {

    private FormsProblem() {}

    public static Problem formNotFound(String id) {
        return Problem.notFound(
                "forms.form.not-found",
                Text.of(
                                "'{0}' নামে কোনো ফরম এখন খোলা নেই।",
                                "There is no open form '{0}'. The list of forms shows those that take answers now.")
                        .with(shown(id)));
    }

    public static Problem pageNotFound(int pages) {
        return Problem.notFound(
                "forms.page.not-found",
                Text.of("ফরমটির পাতা {0}টি।", "The form has {0} pages; ask for one from 1 on.")
                        .with(pages));
    }

    /** Where whoever handles a form leaves nothing to choose from. */
    public static Problem nothingOffered(Text title) {
        return Problem.unavailable(
                "forms.form.nothing-offered",
                Text.of(
                                "\"{0}\" ফরমে এখন বেছে নেওয়ার মতো কিছু খোলা নেই, তাই কিছু জমা নেওয়া যাচ্ছে না। পরে আবার দেখুন।",
                                "In \"{0}\" there is nothing to choose at present, so nothing is taken in. Look again later.")
                        .with(title));
    }

    /** To whoever comes anew while what others have begun is still taken. */
    public static Problem formClosing(String title) {
        return Problem.gone(
                "forms.form.closing",
                Text.of(
                                "\"{0}\" নতুন করে আর শুরু করা যায় না। আগে শুরু করে থাকলে সেই ফোন বা কম্পিউটার থেকেই"
                                        + " শেষ করতে পারবেন।",
                                "\"{0}\" cannot be begun any more. Whoever has begun can still finish, on the same"
                                        + " phone or computer.")
                        .with(title));
    }

    public static Problem answersUnreadable(String where) {
        return Problem.malformed(
                "forms.answers.unreadable",
                Text.of(
                                "উত্তরগুলো JSON হিসেবে পড়া যায়নি ({0})।",
                                "The answers could not be read as one JSON object ({0}).")
                        .with(where));
    }

    public static Problem answersBeyondLimits() {
        return Problem.malformed(
                "forms.answers.beyond-limits",
                Text.of(
                        "উত্তরগুলোর JSON বেশি গভীর বা কোনো অংশ বেশি লম্বা।",
                        "The JSON of the answers is nested too deep, or a part of it is too long."));
    }

    public static Problem answersTooLarge(int kilobytes) {
        return Problem.of(
                Kind.TOO_LARGE,
                "forms.answers.too-large",
                Text.of(
                                "উত্তরগুলো সব মিলিয়ে {0} কিলোবাইটের বেশি।",
                                "The answers are larger than {0} KB in all; shorten them.")
                        .with(kilobytes));
    }

    /** The broken rules are added as details. */
    public static Problem answersInvalid() {
        return Problem.invalid(
                "forms.answers.invalid",
                Text.of(
                        "কিছু উত্তর ঠিক করতে হবে। কিছুই জমা হয়নি।",
                        "Some answers need mending, each is named with what to do. Nothing was kept."));
    }

    /** The same whether the code was wrong, too old, tried too often or not given at all. */
    public static Text mobileUnconfirmed() {
        return Text.of(
                "নম্বরটি আপনার, তা কোড দিয়ে দেখাতে হবে। এসএমএসে পাওয়া ছয়টি সংখ্যা দিন; কোড না মিললে বা দশ মিনিট পেরোলে নতুন কোড চান।",
                "Show by a code that the number is yours: give the six digits that came by SMS. Where they do not fit or are older than"
                        + " ten minutes, ask for a new code.");
    }

    /** The same of answers that are given later; where is added as details. */
    public static Problem particularsInvalid() {
        return Problem.invalid(
                "forms.particulars.invalid",
                Text.of(
                        "কিছু উত্তর ঠিক করতে হবে। কিছুই লেখা হয়নি।",
                        "Some answers need mending, each is named with what to do. Nothing was written down."));
    }

    public static Problem particularsGone() {
        return Problem.gone(
                "forms.particulars.gone",
                Text.of(
                        "যা জমা হয়েছিল তা আর নেই, তাই কিছু যোগ করা যায়নি।",
                        "What was handed in is no longer there, so nothing was added to it."));
    }

    /** What is wrong with each value is added as details. */
    public static Problem prefillInvalid() {
        return Problem.invalid(
                "forms.prefill.invalid",
                Text.of(
                        "আগে থেকে বসাতে চাওয়া কিছু মান ঠিক করতে হবে। কিছুই বসানো হয়নি।",
                        "Some of the values to fill in need mending, each is named with what to do. None was filled"
                                + " in."));
    }

    public static Problem instanceIdMissing() {
        return Problem.malformed(
                "forms.submission.instance-id",
                Text.of(
                        "Idempotency-Key হেডারে একটি নতুন UUID দিন; আবার পাঠালে একই UUID দিন।",
                        "Send a header Idempotency-Key: a new random UUID (version 4 or 7) for each submission, and the"
                                + " same one when you send it again."));
    }

    public static Problem replyIdMissing() {
        return Problem.malformed(
                "forms.status.reply-id",
                Text.of(
                        "Idempotency-Key হেডারে উত্তরটির আইডি দিন: ৮ থেকে ৬৪টি অক্ষর, অঙ্ক বা হাইফেন।",
                        "Send a header Idempotency-Key: the id that the reply will have, 8 to 64 letters, digits or hyphens."));
    }

    public static Problem receivedOtherwise() {
        return Problem.conflict(
                "forms.submission.received-otherwise",
                Text.of(
                        "এই আইডি দিয়ে আগে অন্য উত্তর জমা হয়েছে। নতুন জমার জন্য নতুন আইডি দিন।",
                        "Other answers were received under this id before, and are kept. Use a new id for a new"
                                + " submission."));
    }

    public static Problem submissionNotFound() {
        return Problem.notFound(
                "forms.submission.not-found",
                Text.of(
                        "এমন কোনো জমা নেই। তালিকা থেকে বেছে নিন।",
                        "There is no such submission. Choose one from the list."));
    }

    /** To whoever wants to open here what another module works on. */
    public static Problem handledElsewhere(Place at) {
        return Problem.of(
                Kind.FORBIDDEN,
                "forms.submission.handled-elsewhere",
                Text.of(
                                "এটির কাজ হয় \"{0}\" অংশে; উত্তর ও ফাইলও সেখানেই খোলা হয়: {1}",
                                "This is worked on under \"{0}\"; its answers and files are opened there: {1}")
                        .with(at.name(), "/console/" + at.path()));
    }

    /** It is not asked here whether whoever wants it may have it. */
    public static Problem handlerClosed(String module) {
        return Problem.unavailable(
                "forms.submission.handler-closed",
                Text.of(
                                "এটি যে মডিউলের কাজ ({0}), সেটি এখন বন্ধ। কিছু খোলা হয়নি; মডিউলটি চালু হলে সেখানে খুলুন।",
                                "Module {0} works on this and is closed at the moment. Nothing was opened; open it there when it is back.")
                        .with(module));
    }

    public static Problem handlerGone(String module) {
        return Problem.of(
                Kind.FORBIDDEN,
                "forms.submission.handler-gone",
                Text.of(
                                "যে মডিউল ({0}) এটির কাজ করত, সেটি স্থায়ীভাবে সরানো হয়েছে। যাঁরা সবচেয়ে গোপন উত্তর দেখতে পারেন, এখন কেবল তাঁরাই খুলতে পারেন।",
                                "Module {0}, which worked on this, was uninstalled. Only those who may see the strictly kept answers can open it now.")
                        .with(module));
    }

    public static Problem handlerUnknown() {
        return Problem.of(
                Kind.FORBIDDEN,
                "forms.submission.handler-unknown",
                Text.of(
                        "এটি যে ফরমে এসেছিল, সেই সংস্করণ আর পড়া যায় না, তাই এটি কার কাজ, জানা যায় না। যাঁরা সবচেয়ে গোপন উত্তর দেখতে পারেন, কেবল তাঁরাই খুলতে পারেন।",
                        "The version of the form with which this was made can no longer be read, so nobody can tell whose work it is. Only those"
                                + " who may see the strictly kept answers can open it."));
    }

    public static Problem submissionKeptFrom() {
        return Problem.of(
                Kind.FORBIDDEN,
                "forms.submission.kept-from-you",
                Text.of(
                        "এটি আপনি মুছতে পারেন না; অন্য কাউকে বলুন। কিছু মোছা হয়নি।",
                        "You cannot erase this; ask somebody else to. Nothing was erased."));
    }

    /** @param why told by whoever handles it */
    public static Problem submissionHeld(Text why) {
        return Problem.conflict("forms.submission.held", why);
    }

    public static Problem erasedAlready() {
        return Problem.conflict(
                "forms.submission.erased",
                Text.of("এটি আগেই মোছা হয়েছে; ফেরানো যায় না।", "This was erased before and cannot be brought back."));
    }

    public static Problem keeperAbsent(String module) {
        return Problem.unavailable(
                "forms.submission.keeper-absent",
                Text.of(
                                "মডিউল {0} এখন নেই, তাই এটি রাখতে হবে কি না জানা যায় না। কিছু মোছা হয়নি; মডিউলটি চালু হলে আবার চেষ্টা করুন।",
                                "Module {0} is not there at the moment, so nobody can tell whether this must be kept. Nothing was erased; try"
                                        + " again when it is back.")
                        .with(module));
    }

    public static Problem rowsNotFound(String field) {
        return Problem.notFound(
                "forms.export.rows-not-found",
                Text.of(
                                "'{0}' নামে সারির কোনো ঘর এই ফরমে নেই।",
                                "The form has no field '{0}' with rows, in none of its versions.")
                        .with(shown(field)));
    }

    /** Also to whoever asks for what stands in the account of somebody else. */
    public static Problem tiedNotFound() {
        return Problem.notFound(
                "forms.account.not-found",
                Text.of(
                        "আপনার অ্যাকাউন্টে এমন কোনো জমা নেই। তালিকা থেকে বেছে নিন, বা রসিদ যোগ করুন।",
                        "There is no such submission in your account. Choose one from the list, or add its receipt."));
    }

    public static Problem tooManyTied() {
        return Problem.conflict(
                "forms.account.too-many",
                Text.of(
                        "অ্যাকাউন্টে আর রসিদ রাখা যায় না। আগে কয়েকটি সরান।",
                        "No more receipts fit into the account. Take some off first."));
    }

    /** One and the same for everything that does not fit, so that nobody learns which part did. */
    public static Problem statusNotFound() {
        return Problem.notFound(
                "forms.status.not-found",
                Text.of(
                        "এই রসিদ নম্বর ও গোপন কোড একসঙ্গে মেলে না। দুটিই আবার দেখে লিখুন।",
                        "This receipt number and this secret code do not belong together. Check both."));
    }

    /** What handles the submission is closed, or has not heard of it yet. */
    public static Problem nobodyListens() {
        return Problem.unavailable(
                "forms.status.nobody-listens",
                Text.of(
                        "এখনই উত্তর নেওয়া যাচ্ছে না। কিছু পাঠানো হয়নি; একটু পরে আবার চেষ্টা করুন।",
                        "Your answer cannot be taken at the moment. Nothing was sent; try again a little later."));
    }

    /** One and the same for a wrong code, an expired draft, one that was handed in and one of a closed form. */
    public static Problem draftNotFound() {
        return Problem.notFound(
                "forms.draft.not-found",
                Text.of(
                        "এই কোডে কোনো অসমাপ্ত ফরম নেই। কোডটি আবার দেখে লিখুন; পুরোনো হলে বা জমা হয়ে গেলে কোড আর কাজ"
                                + " করে না।",
                        "There is no unfinished form with this code. Check it; it no longer works when it is old or the"
                                + " form was handed in."));
    }

    public static Problem namesNotFound() {
        return Problem.notFound(
                "forms.suggestions.not-found",
                Text.of(
                        "এই ফরমে এমন কোনো ঘর নেই যা নাম দেখায়।",
                        "The form has no such field that suggests names; `x-suggest` in its schema tells which do."));
    }

    public static Problem namesBusy() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "forms.suggestions.busy",
                        Text.of(
                                "এখন অনেক বেশি নাম খোঁজা হচ্ছে। নামটি পুরো লিখে দিন।",
                                "Too many names are being looked for at the moment. Write the name out."))
                .retryAfter(Duration.ofSeconds(1));
    }

    public static Problem hostMissing() {
        return Problem.unavailable(
                "forms.host.missing",
                Text.of(
                        "সাইটটি চালু হচ্ছে। কয়েক সেকেন্ড পর আবার চেষ্টা করুন; কিছুই জমা হয়নি।",
                        "The site is starting. Try again in a few seconds; nothing was kept."));
    }

    public static Problem pepperTooShort() {
        return Problem.fault(
                "forms.receipt.pepper",
                Text.of(
                        "forms.receipt.pepper অন্তত ৩২ অক্ষরের হতে হবে।",
                        "The setting forms.receipt.pepper must have 32 characters or more. Give a longer one, or"
                                + " none."),
                null);
    }

    public static Problem tooManyQuestions() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "forms.status.busy",
                        Text.of(
                                "এখন অনেক বেশি ভুল চেষ্টা হচ্ছে। এক মিনিট পর আবার দেখুন।",
                                "There are too many failed look-ups at the moment. Look again in a minute."))
                .retryAfter(Duration.ofMinutes(1));
    }

    /** An id as it was given, not longer than it need be. */
    public static String shown(String id) {
        return id.length() > 80 ? id.substring(0, 80) + "…" : id;
    }
}
