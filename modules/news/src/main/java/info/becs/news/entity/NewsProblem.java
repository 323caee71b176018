package info.becs.news.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** Everything that can go wrong with articles. The codes are promises. */
public final class NewsProblem {

    // Retired: news.article.live-needs-publish (26 November 2026). Saving no longer changes what readers see.

    private NewsProblem() {}

    public static Problem notFound(String asked) {
        return Problem.notFound(
                "news.article.not-found",
                Text.of(
                                "'{0}' ঠিকানায় কোনো লেখা নেই। ঠিকানাটি মিলিয়ে দেখুন, অথবা খবরের তালিকা থেকে খুঁজুন।",
                                "There is no article '{0}'. Check the address, or look for its title in the list of"
                                        + " news.")
                        .with(asked));
    }

    public static Problem withdrawn() {
        return Problem.gone(
                "news.article.withdrawn",
                Text.of(
                        "লেখাটি সম্পাদকেরা তুলে নিয়েছেন; এটি আর পড়া যাবে না।",
                        "The editors have withdrawn this article; it can no longer be read."));
    }

    public static Problem neverPublished(Long number) {
        return Problem.conflict(
                "news.article.never-published",
                Text.of(
                                "{0} নম্বর লেখাটি এখনো প্রকাশিত হয়নি, তাই তুলে নেওয়ার কিছু নেই।",
                                "Article {0} was never published, so there is nothing to withdraw.")
                        .with(number));
    }

    public static Problem noTranslation(Long number) {
        return Problem.conflict(
                "news.article.no-translation",
                Text.of("{0} নম্বর লেখাটি কোনো অনুবাদ নয়।", "Article {0} translates no other.")
                        .with(number));
    }

    public static Problem revisionNotFound(int number) {
        return Problem.notFound(
                "news.revision.not-found",
                Text.of("লেখাটির {0} নম্বর সংস্করণ নেই।", "The article has no revision {0}.")
                        .with(number));
    }

    public static Problem nothingToReview() {
        return Problem.conflict(
                "news.review.nothing-new",
                Text.of(
                        "পাঠকেরা যা পড়ছেন তার পরে নতুন কিছু লেখা হয়নি, তাই জমা দেওয়ার কিছু নেই।",
                        "Nothing was written since readers got it, so there is nothing to hand in."));
    }

    public static Problem notInReview() {
        return Problem.conflict(
                "news.review.not-submitted",
                Text.of(
                        "লেখাটি পর্যালোচনার জন্য জমা পড়েনি, তাই ফেরত দেওয়ার কিছু নেই।",
                        "The article was not handed in, so there is nothing to return."));
    }

    public static Problem returnWithoutWords() {
        return invalid(
                "/words",
                "news.review.words-missing",
                Text.of("কী বদলাতে হবে তা লিখুন।", "Say what is to be changed."));
    }

    public static Problem secondPersonNeeded() {
        return Problem.of(
                Kind.FORBIDDEN,
                "news.review.second-person",
                Text.of(
                        "এই বিভাগে লেখক বা জমাদানকারী নিজে প্রকাশ করতে পারেন না; আরেকজনকে পড়ে প্রকাশ করতে বলুন।",
                        "In this category nobody publishes what they have written or handed in. Ask somebody else to"
                                + " read it and publish it."));
    }

    public static Problem revisionRequired() {
        return invalid(
                "/revision",
                "news.review.revision-required",
                Text.of(
                        "এই বিভাগে কোন সংস্করণটি পড়ে প্রকাশ করছেন তা বলতে হবে।",
                        "In this category a publication names the revision that was read."));
    }

    /** @param pointer which of the moments */
    public static Problem momentPassed(String pointer) {
        return invalid(
                pointer,
                "news.schedule.passed",
                Text.of(
                        "সময়টি পেরিয়ে গেছে; সামনের একটি সময় দিন।",
                        "That minute has passed; choose one that is to come."));
    }

    public static Problem momentTooFar(String pointer) {
        return invalid(
                pointer,
                "news.schedule.too-far",
                Text.of("দুই বছরের বেশি আগে থেকে ঠিক করা যায় না।", "Nothing is planned more than two years ahead."));
    }

    public static Problem withdrawnBeforePublished() {
        return invalid(
                "/withdrawAt",
                "news.schedule.order",
                Text.of(
                        "তুলে নেওয়ার সময় প্রকাশের সময়ের পরে হতে হবে।",
                        "It can be withdrawn only after it was published; choose a later minute."));
    }

    public static Problem nothingPlanned() {
        return invalid(
                "",
                "news.schedule.empty",
                Text.of(
                        "প্রকাশ বা তুলে নেওয়ার একটি সময় দিন; বাতিল করতে DELETE।",
                        "Name a minute at which to publish or to withdraw; DELETE cancels what is planned."));
    }

    public static Problem notLive(Long number) {
        return Problem.conflict(
                "news.article.not-live",
                Text.of(
                                "{0} নম্বর লেখাটি এখন পাঠকের সামনে নেই, তাই সংশোধনী দেখানোর জায়গা নেই।",
                                "Readers do not see article {0} now, so there is nowhere to tell them of a correction.")
                        .with(number));
    }

    public static Problem stillLive() {
        return Problem.conflict(
                "news.article.still-live",
                Text.of(
                        "লেখাটি এখনো পাঠকের সামনে; আগে তুলে নিন, তারপর ফেলুন।",
                        "Readers still see this article. Withdraw it first, then throw it away."));
    }

    public static Problem inTheTrash() {
        return Problem.conflict(
                "news.article.in-trash",
                Text.of(
                        "লেখাটি ময়লার ঝুড়িতে; আগে ফিরিয়ে আনুন।",
                        "This article lies in the trash. Take it out before anything else."));
    }

    public static Problem profileNotFound() {
        return Problem.notFound(
                "news.profile.not-found", Text.of("কমিটিতে এমন কেউ নেই।", "There is no such member of the committee."));
    }

    public static Problem termEndsBeforeItBegins() {
        return invalid(
                "/termEnds",
                "news.profile.term",
                Text.of("মেয়াদের শেষ দিন শুরুর আগে হতে পারে না।", "A term cannot end before it begins."));
    }

    public static Problem tooManyProfiles(int most) {
        return Problem.conflict(
                "news.profile.too-many",
                Text.of(
                                "{0} জনের বেশি রাখা হয় না; যাঁদের মেয়াদ শেষ তাঁদের কাউকে সরান।",
                                "No more than {0} are kept. Remove somebody whose term is over.")
                        .with(most));
    }

    public static Problem draftLinkOver() {
        return Problem.notFound(
                "news.draft-link.over",
                Text.of(
                        "এই গোপন লিংকের মেয়াদ শেষ, অথবা লিংকটি ঠিক নয়। যিনি পাঠিয়েছেন তাঁর কাছে নতুন একটি চান।",
                        "This secret link is over, or is none. Ask whoever sent it for a new one."));
    }

    public static Problem noPage() {
        return Problem.conflict(
                "news.page.other-kind",
                Text.of(
                        "শুধু পাতা অন্য পাতার নিচে বসে; খবর আর বিজ্ঞপ্তি তালিকায় থাকে।",
                        "Only pages stand under others; news and notices are in lists."));
    }

    public static Problem parentUnknown(long number) {
        return invalid(
                "/parent",
                "news.page.parent-unknown",
                Text.of("এই ভাষায় {0} নম্বর কোনো পাতা নেই।", "There is no page {0} in this language.")
                        .with(number));
    }

    public static Problem pageUnderItself() {
        return invalid(
                "/parent",
                "news.page.circle",
                Text.of(
                        "একটি পাতা নিজের বা নিজের নিচের পাতার নিচে বসতে পারে না।",
                        "A page cannot stand under itself or under a page below it."));
    }

    public static Problem pageTooDeep(int deepest) {
        return invalid(
                "/parent",
                "news.page.too-deep",
                Text.of(
                                "পাতা সর্বোচ্চ {0} ধাপ নিচে বসে; ওপরের একটি বেছে নিন।",
                                "Pages stand {0} deep at most; choose one further up.")
                        .with(deepest));
    }

    public static Problem remarkNotFound() {
        return Problem.notFound(
                "news.remark.not-found",
                Text.of("লেখাটিতে এই মন্তব্য নেই।", "There is no such remark on this article."));
    }

    public static Problem categoryNotFound() {
        return Problem.notFound(
                "news.category.not-found",
                Text.of("এ নামে কোনো বিভাগ নেই।", "There is no such category; /api/news/categories lists them."));
    }

    public static Problem noWorkingCopy() {
        return Problem.notFound(
                "news.working-copy.not-found",
                Text.of(
                        "এই লেখায় আপনার না-রাখা কোনো বদল নেই।",
                        "There is nothing in this article that you have typed and not saved."));
    }

    /** Its detail names the newest revision, so that a client can show both. */
    public static Problem stale(Problem stale, int newest) {
        return stale.detail(
                "/revisions/" + newest,
                "news.revision.newest",
                Text.of(
                                "এখনকার সংস্করণ {0}; তুলনার পাতায় (comparison) দুটি পাশাপাশি দেখুন।",
                                "Revision {0} is the newest now; /comparison shows what differs between it and yours.")
                        .with(newest));
    }

    public static Problem newerRevision(int newest) {
        return Problem.conflict(
                        "news.revision.newer",
                        Text.of(
                                "যেটি প্রকাশ করতে চেয়েছেন, তার পরে আরও একটি সংস্করণ রাখা হয়েছে। আগে সেটি পড়ুন।",
                                "A newer revision was saved than the one that you want to publish. Read that one"
                                        + " first."))
                .detail(
                        "/revisions/" + newest,
                        "news.revision.newest",
                        Text.of("এখনকার সংস্করণ {0}।", "Revision {0} is the newest now.")
                                .with(newest));
    }

    public static Problem titleWithoutWords() {
        return invalid(
                "/title",
                "news.article.title-without-words",
                Text.of("শিরোনামে অন্তত একটি শব্দ থাকতে হবে।", "The title needs at least one word."));
    }

    public static Problem categoryMissing() {
        return invalid(
                "/category",
                "news.article.category-missing",
                Text.of(
                        "খবরের জন্য একটি বিভাগ বেছে নিন।",
                        "An article needs a category; /api/news/categories lists them."));
    }

    public static Problem categoryUnknown() {
        return invalid(
                "/category",
                "news.article.category-unknown",
                Text.of("এ নামে কোনো বিভাগ নেই।", "There is no such category; /api/news/categories lists them."));
    }

    public static Problem originalUnknown(long number) {
        return invalid(
                "/translationOf",
                "news.article.original-unknown",
                Text.of("অনুবাদের মূল লেখা {0} পাওয়া যায়নি।", "There is no article {0} that this could translate.")
                        .with(number));
    }

    public static Problem translationIntoItself(String language) {
        return invalid(
                "/language",
                "news.article.translation-same-language",
                Text.of(
                                "মূল লেখাটিও '{0}' ভাষায়; অনুবাদ অন্য ভাষায় হতে হবে।",
                                "The original is in '{0}' too; a translation is in another language.")
                        .with(language));
    }

    public static Problem translationOfOtherKind() {
        return invalid(
                "/kind",
                "news.article.translation-other-kind",
                Text.of(
                        "খবরের অনুবাদ খবর, পাতার অনুবাদ পাতা হতে হবে।",
                        "An article is translated by an article and a page by a page."));
    }

    public static Problem translationTaken() {
        return Problem.conflict(
                "news.article.translation-taken",
                Text.of(
                        "এই ভাষায় লেখাটির অনুবাদ আগেই আছে; সেটি বদলান।",
                        "This story has a version in that language already; change that one."));
    }

    public static Problem pageSlugTaken() {
        return Problem.conflict(
                "news.page.slug-taken",
                Text.of(
                        "এই ঠিকানায় (slug) একটি পাতা আগেই আছে; অন্য একটি দিন।",
                        "There is a page with this slug already, perhaps a withdrawn one; choose another."));
    }

    public static Problem stateUnknown(String asked) {
        return Problem.malformed(
                "news.article.state-unknown",
                Text.of(
                                "'{0}' নামে কোনো অবস্থা নেই।",
                                "There is no state '{0}': DRAFT, PUBLISHED or WITHDRAWN; as a status also IN_REVIEW,"
                                        + " SCHEDULED, LIVE and OUTDATED.")
                        .with(asked));
    }

    public static Problem filterNotFound() {
        return Problem.notFound(
                "news.filter.not-found", Text.of("আপনার এমন কোনো ছাঁকনি নেই।", "You have no such filter."));
    }

    public static Problem filterNameTaken() {
        return Problem.conflict(
                "news.filter.name-taken",
                Text.of(
                        "এই নামে আপনার একটি ছাঁকনি আছে; অন্য নাম দিন।",
                        "You have a filter of this name; choose another."));
    }

    public static Problem tooManyFilters(int most) {
        return Problem.conflict(
                "news.filter.too-many",
                Text.of("{0}টির বেশি ছাঁকনি রাখা হয় না; একটি মুছুন।", "No more than {0} filters are kept. Remove one.")
                        .with(most));
    }

    public static Problem questionUnreadable() {
        return Problem.malformed(
                "news.article.question-unreadable",
                Text.of("এক থেকে পাঁচটি শব্দ দিয়ে খুঁজুন।", "Look for one to five words of the title."));
    }

    private static Problem invalid(String pointer, String code, Text sentence) {
        return Problem.invalid(code, sentence).detail(pointer, code, sentence);
    }
}
