package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** Everything that can go wrong with cases. The codes are promises. */
public final class CaseProblem {

    private CaseProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "complaints.case.not-found",
                Text.of(
                        "এই নম্বরে কোনো কেস নেই। নম্বরটি মিলিয়ে দেখুন, যেমন K7PM-92QX।",
                        "There is no case of this number. Check it; it looks like K7PM-92QX."));
    }

    static Problem stepNotPossible(String number, Casework rules, String from, String to) {
        return stepNotPossible(
                number,
                rules.status(from).label(),
                rules.find(to).map(CaseStatus::label).orElse(Text.same(to)));
    }

    public static Problem stepNotPossible(String number, Text from, Text to) {
        return Problem.conflict(
                "complaints.case.step-not-possible",
                Text.of(
                                "{0} কেসটির অবস্থা এখন ‘{1}’; এখান থেকে ‘{2}’ করা যায় না।",
                                "Case {0} stands at ‘{1}’; from there it cannot go to ‘{2}’.")
                        .with(number, from, to));
    }

    public static Problem checkUnknown(String item) {
        return Problem.malformed(
                "complaints.case.check-unknown",
                Text.of("এই কেসের তালিকায় ‘{0}’ নেই।", "The checklist of this case has no ‘{0}’.")
                        .with(item));
    }

    public static Problem statusUnknown(String asked) {
        return Problem.malformed(
                "complaints.case.status-unknown",
                Text.of("'{0}' নামে কোনো অবস্থা নেই।", "There is no status '{0}'.")
                        .with(asked));
    }

    public static Problem groupUnknown(String asked) {
        return Problem.malformed(
                "complaints.group.unknown",
                Text.of("'{0}' নামে কোনো দল নেই।", "There is no group '{0}'.").with(asked));
    }

    /** Filled by {@link #missing} and its neighbours; thrown where one of them was. */
    static Problem stepIncomplete(Text to) {
        return Problem.invalid(
                "complaints.case.step-incomplete",
                Text.of(
                                "‘{0}’ করতে আরও কিছু বলা দরকার; কিছু বদলানো হয়নি।",
                                "More has to be said before the case can go to ‘{0}’; nothing was changed.")
                        .with(to));
    }

    static Problem missing(Problem broken, String pointer) {
        return broken.detail(
                pointer, "complaints.step.missing", Text.of("এটি ছাড়া ধাপটি নেওয়া যায় না।", "The step needs this."));
    }

    static Problem unknown(Problem broken, String pointer) {
        return broken.detail(
                pointer, "complaints.step.unknown", Text.of("তালিকা থেকে একটি বেছে নিন।", "Choose one of the list."));
    }

    static Problem amount(Problem broken, Text kind) {
        return broken.detail(
                "/outcome/amount",
                "complaints.step.amount",
                Text.of(
                                "‘{0}’-এর সঙ্গে এই অঙ্ক চলে না: টাকা ফেরত হলে শূন্যের বেশি লিখুন, নইলে খালি রাখুন।",
                                "‘{0}’ does not go with this amount: more than zero where money came back, otherwise none.")
                        .with(kind));
    }

    static Problem amountUnreadable(Problem broken) {
        return broken.detail(
                "/amount",
                "complaints.step.amount-unreadable",
                Text.of("টাকার অঙ্ক সংখ্যায় লিখুন, যেমন ২,৫০০।", "Write the amount in figures, for example 2,500."));
    }

    /** An amount that is no amount, by itself. */
    public static Problem amountUnreadable() {
        return amountUnreadable(Problem.invalid(
                "complaints.amount.unreadable",
                Text.of(
                        "টাকার অঙ্ক বোঝা যায়নি; কিছু বদলানো হয়নি।",
                        "The amount cannot be read; nothing was changed.")));
    }

    public static Problem nothingSaid() {
        return Problem.invalid(
                        "complaints.message.empty",
                        Text.of("কিছু লেখা হয়নি; তাই কিছু পাঠানো হয়নি।", "Nothing was written, so nothing was sent."))
                .detail("/words", "complaints.message.empty", Text.of("এখানে লিখুন।", "Write here."));
    }

    public static Problem tooLong(int most) {
        return Problem.invalid(
                "complaints.message.too-long",
                Text.of(
                                "লেখাটি বড় হয়ে গেছে: সর্বোচ্চ {0} অক্ষর। ভাগ করে পাঠান।",
                                "That is too long: {0} characters at most. Send it in parts.")
                        .with(most));
    }

    /** Files are told apart from others by the id of the message that they are for. */
    public static Problem filesAlone() {
        return Problem.malformed(
                "complaints.case.files-alone",
                Text.of(
                        "ফাইলগুলো কোন বার্তার, তা বলা নেই; কিছুই রাখা হয়নি।",
                        "It is not said which message the files are for (Idempotency-Key); nothing was kept."));
    }

    public static Problem evidenceMissing() {
        return Problem.invalid(
                "complaints.case.evidence-missing", Text.of("অন্তত একটি ফাইল বাছুন।", "Choose at least one file."));
    }

    public static Problem filesNotTaken() {
        return Problem.invalid(
                "complaints.case.files-not-taken",
                Text.of(
                        "এর সঙ্গে ফাইল দেওয়া যায় না। ফাইল বার্তা বা প্রমাণের সঙ্গে দিন; কিছুই রাখা হয়নি।",
                        "No files come with this. Send them with a message or as evidence; nothing was kept."));
    }

    public static Problem tooManyMessages() {
        return Problem.of(
                Problem.Kind.TOO_MANY,
                "complaints.message.too-many",
                Text.of(
                        "আপনার অনেকগুলো বার্তা আমরা এখনো পড়িনি। সেলের উত্তর আসার পর আবার লিখুন।",
                        "Many of your messages wait to be read. Write again when the cell has answered."));
    }

    public static Problem requestUnreadable() {
        return Problem.malformed(
                "complaints.request.unreadable",
                Text.of(
                        "Idempotency-Key-তে ৮ থেকে ৬৪টি ইংরেজি অক্ষর, অঙ্ক বা - চলে।",
                        "Idempotency-Key takes 8 to 64 of a-z, A-Z, 0-9 and -."));
    }

    public static Problem sentOtherwise() {
        return Problem.conflict(
                "complaints.request.used",
                Text.of(
                        "এই পাতা থেকে (বা এই Idempotency-Key দিয়ে) আগে অন্য কিছু পাঠানো হয়েছে; এবার কিছু লেখা হয়নি। আবার পাঠান।",
                        "Something else was sent from this page (or with this Idempotency-Key) before; nothing was written this"
                                + " time. Send it once more."));
    }

    static Problem day(Problem broken) {
        return broken.detail(
                "/outcome/on",
                "complaints.step.day",
                Text.of("টাকা কবে এসেছে: আজ বা আগের একটি দিন।", "The day on which it came: today or before."));
    }

    static Problem answerAmount(Problem broken) {
        return broken.detail(
                "/answer/amount",
                "complaints.step.answer-amount",
                Text.of(
                        "এই জবাবের সঙ্গে অঙ্কটি চলে না: টাকার কথা হলে শূন্যের বেশি লিখুন, নইলে খালি রাখুন।",
                        "The answer does not go with this amount: more than zero where it is about money, otherwise"
                                + " none."));
    }

    static Problem answerDay(Problem broken) {
        return broken.detail(
                "/answer/on",
                "complaints.step.answer-day",
                Text.of(
                        "কবে: টাকা দিয়ে থাকলে আজ বা আগের দিন, কথা দিয়ে থাকলে যে দিনের কথা।",
                        "The day: today or before where it was paid, the day that was named where it is promised."));
    }

    /** What a step needs the sender's word for. */
    public static Problem noConsent() {
        return Problem.conflict(
                "complaints.case.no-consent",
                Text.of(
                        "অভিযোগকারী এতে সম্মতি দেননি, তাই কিছু পাঠানো যায় না। আগে তাঁর কাছে জানতে চান।",
                        "The complainant has not consented to this, so nothing may be sent. Ask them first."));
    }

    public static Problem otherNotThere() {
        return Problem.conflict(
                "complaints.case.other-not-there",
                Text.of(
                        "অন্য কেসটি পাওয়া যায়নি, বা সেটি এই কেসই।",
                        "There is no such other case, or it is this one."));
    }

    public static Problem taken(String number, Text holder) {
        return Problem.conflict(
                "complaints.case.taken",
                Text.of("{0} কেসটি আগেই {1} নিয়েছেন।", "Case {0} is with {1} already.")
                        .with(number, holder));
    }

    public static Problem ended(String number) {
        return Problem.conflict(
                "complaints.case.ended",
                Text.of(
                                "{0} কেসের কাজ শেষ; নিতে হলে আগে আবার খুলুন।",
                                "Case {0} has ended; reopen it before somebody takes it.")
                        .with(number));
    }

    public static Problem endedForThem() {
        return Problem.conflict(
                "complaints.message.ended",
                Text.of(
                        "কেসটির কাজ শেষ। আরও কিছু বলার থাকলে আবার খুলতে বলুন।",
                        "The case has ended. If there is more to say, ask to reopen it."));
    }

    public static Problem erased() {
        return Problem.conflict(
                "complaints.case.erased",
                Text.of(
                        "এই অভিযোগ মোছা হয়েছে, তাই এতে আর কিছু করা যায় না। নতুন কিছু ঘটলে নতুন অভিযোগ করুন।",
                        "This complaint was erased, so nothing can be done about it any more. If something new has happened, make a new"
                                + " complaint."));
    }

    public static Problem nobodysCase(String number) {
        return Problem.conflict(
                "complaints.case.nobodys",
                Text.of("{0} কেসটি কারও কাছে নেই।", "Nobody has case {0}.").with(number));
    }

    public static Problem officerNotThere() {
        return Problem.conflict(
                "complaints.officer.not-there",
                Text.of(
                        "এই কেস তাঁকে দেওয়া যায় না। তালিকা থেকে অন্য কাউকে বেছে নিন।",
                        "This case cannot go to that person. Choose somebody else of the list."));
    }

    public static Problem filterUnreadable(String name) {
        return Problem.malformed(
                "complaints.filter.unreadable",
                Text.of("{0}-এ যা আছে তা বোঝা যায়নি।", "What {0} says cannot be understood.")
                        .with(name));
    }

    public static Problem fieldUnknown(String field) {
        return Problem.malformed(
                "complaints.filter.field-unknown",
                Text.of(
                                "{0} দিয়ে বাছাই করা যায় না। আগে ফরম বেছে নিন, তারপর সেই ফরম যা দিয়ে বাছাই করতে দেয়, তার একটি।",
                                "Cases are not filtered by {0}. Name a form first, then a field by which it lets officers filter.")
                        .with(field));
    }

    static Problem merchantUnreadable() {
        return Problem.invalid(
                "complaints.interest.merchant-unreadable",
                Text.of("বিক্রেতার নাম অক্ষরে লিখুন।", "Write the merchant's name in letters."));
    }

    public static Problem tooManyInterests(int most) {
        return Problem.conflict(
                "complaints.interest.too-many",
                Text.of("একজনের সর্বোচ্চ {0}টি স্বার্থ লেখা যায়।", "One person declares {0} interests at most.")
                        .with(most));
    }

    public static Problem interestNotFound() {
        return Problem.notFound(
                "complaints.interest.not-found", Text.of("এমন কোনো স্বার্থ লেখা নেই।", "There is no such interest."));
    }

    public static Problem ownInterest() {
        return Problem.conflict(
                "complaints.interest.own",
                Text.of(
                        "নিজের স্বার্থ নিজে তোলা যায় না; অন্য কেউ তুলবেন।",
                        "Nobody takes away their own interest; somebody else has to."));
    }

    public static Problem submissionsAbsent() {
        return Problem.unavailable(
                "complaints.submissions.absent",
                Text.of(
                        "ফরম মডিউলটি এখন নেই, তাই অভিযোগের উত্তরগুলো পড়া যাচ্ছে না।",
                        "The module that keeps submissions is not there at the moment; the case is opened when it is back."));
    }
}
