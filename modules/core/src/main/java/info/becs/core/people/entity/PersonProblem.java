package info.becs.core.people.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** What can be refused about people and their roles. */
public final class PersonProblem {

    private PersonProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "core.person.not-found",
                Text.of("এই পরিচয়ে কেউ নেই।", "There is nobody with this id. Search for the name."));
    }

    public static Problem emailInvalid() {
        return Problem.invalid(
                        "core.person.email-invalid",
                        Text.of("ই-মেইল ঠিকানাটি ঠিক নয়।", "This is not an e-mail address that can be used."))
                .detail(
                        "/email",
                        "core.person.email-invalid",
                        Text.of(
                                "name@example.org-এর মতো লিখুন; @-এর আগে শুধু ইংরেজি অক্ষর, কোনো অদৃশ্য চিহ্ন নয়।",
                                "Write it like name@example.org: only ASCII before the @, and nothing that cannot be seen."));
    }

    public static Problem mobileInvalid() {
        return Problem.invalid(
                        "core.person.mobile-invalid",
                        Text.of("মোবাইল নম্বরটি ঠিক নয়।", "This is not a mobile number in Bangladesh."))
                .detail(
                        "/mobile",
                        "core.person.mobile-invalid",
                        Text.of("01712345678-এর মতো ১১ অঙ্ক লিখুন।", "Write its 11 digits, like 01712345678."));
    }

    public static Problem nameInvalid() {
        return Problem.invalid(
                "core.person.name-invalid",
                Text.of(
                        "নামটি এক লাইনে, সর্বোচ্চ ১০০ অক্ষরে লিখুন; অদৃশ্য চিহ্ন চলবে না।",
                        "Write the name on one line, with letters, at most 100 characters, and nothing that cannot be seen."));
    }

    public static Problem languageUnknown() {
        return Problem.invalid(
                "core.person.language-unknown", Text.of("ভাষা bn অথবা en।", "The language is bn or en."));
    }

    /** Does not say whose it is: who may invite need not be allowed to read. */
    public static Problem addressTaken() {
        return Problem.conflict(
                "core.person.address-taken",
                Text.of(
                        "এই ঠিকানা বা নম্বর এখানে আগে থেকেই আছে।",
                        "This address or number is here already. Use another, or search for whom it belongs to."));
    }

    public static Problem notInvited() {
        return Problem.conflict(
                "core.person.not-invited",
                Text.of(
                        "এই ব্যক্তি আর আমন্ত্রিত অবস্থায় নেই।",
                        "This person is not waiting for an invitation: it was accepted, or the account was closed."));
    }

    public static Problem notYetAccepted() {
        return Problem.conflict(
                "core.person.not-yet-accepted",
                Text.of(
                        "আমন্ত্রণটি এখনো গৃহীত হয়নি। আবার আমন্ত্রণ পাঠান।",
                        "The invitation has not been accepted yet. Send it again instead."));
    }

    public static Problem erased() {
        return Problem.gone(
                "core.person.erased",
                Text.of(
                        "এই ব্যক্তির তথ্য মুছে ফেলা হয়েছে।",
                        "This person was erased; nothing can be changed any more."));
    }

    public static Problem roleNotFound(String id) {
        return Problem.notFound(
                "core.role.not-found",
                Text.of("'{0}' নামে কোনো ভূমিকা নেই।", "There is no role '{0}'. GET /api/core/roles lists them.")
                        .with(id.length() > 40 ? id.substring(0, 40) : id));
    }

    public static Problem roleShipped(String id) {
        return Problem.conflict(
                "core.role.shipped",
                Text.of(
                                "'{0}' সঙ্গে আসা ভূমিকা; এর নাম ও অনুমতি বদলানো যায় না। নিজের একটি ভূমিকা বানান।",
                                "The role '{0}' is shipped; its name and permissions stay. Make a role of your own.")
                        .with(id));
    }

    public static Problem lastAdministrator() {
        return Problem.conflict(
                "core.role.last-administrator",
                Text.of(
                        "ইনিই শেষ প্রশাসক। আগে আরেকজনকে প্রশাসক করুন।",
                        "This is the last administrator. Make somebody else one first."));
    }

    public static Problem permissionNotHeld(String word) {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.role.permission-not-held",
                Text.of(
                                "'{0}' আপনার নিজেরই নেই, তাই দিতে বা নিতে পারেন না।",
                                "You do not hold '{0}' yourself, so you can neither give nor take it.")
                        .with(word));
    }

    public static Problem roleWouldDecide(String id) {
        return Problem.conflict(
                "core.role.would-decide",
                Text.of(
                                "'{0}' কারও আছে, তাই এতে অন্যের অনুরোধে সিদ্ধান্ত দেওয়ার অনুমতি যোগ করা যায় না। অন্য একটি ভূমিকা বানিয়ে দিন: তা দিতে দুজন লাগে।",
                                "Somebody has the role '{0}', so deciding about requests of others cannot be added to it. Make"
                                        + " another role and give that: giving it takes two people.")
                        .with(id));
    }

    public static Problem roleWouldNotDecide(String id) {
        return Problem.conflict(
                "core.role.would-not-decide",
                Text.of(
                                "'{0}' কারও আছে, তাই এ থেকে অন্যের অনুরোধে সিদ্ধান্ত দেওয়া, প্রবেশ বন্ধ করা আর ভূমিকা দেওয়ার অনুমতি সরানো যায় না। আগে যাঁদের আছে তাঁদের কাছ থেকে ভূমিকাটি নিন।",
                                "Somebody has the role '{0}', so deciding about requests of others, disabling people and giving"
                                        + " roles cannot be taken out of it. Take the role from those who have it first.")
                        .with(id));
    }

    public static Problem deciderActive() {
        return Problem.conflict(
                "core.person.decider-active",
                Text.of(
                        "এই ব্যক্তি অন্যের অনুরোধে সিদ্ধান্ত দেন। আগে প্রবেশ বন্ধ করুন, তাতে দুজন লাগে; তারপর মুছুন।",
                        "This person decides about requests of others. Disable them first, which takes two people; then erase"
                                + " what is held about them."));
    }

    public static Problem deciderAddress() {
        return Problem.conflict(
                "core.person.decider-address",
                Text.of(
                        "এই ব্যক্তি অন্যের অনুরোধে সিদ্ধান্ত দেন, তাই ঠিকানা শুধু তিনি নিজে বদলাতে পারেন। নইলে আগে দুজনে প্রবেশ বন্ধ করুন, ভূমিকাটি নিন, আর পরে দুজনে আবার দিন।",
                        "This person decides about requests of others, so they alone change their addresses. Otherwise"
                                + " disable them and take that role first, and give it again afterwards: both take two"
                                + " people."));
    }

    public static Problem deciderDisabled() {
        return Problem.conflict(
                "core.person.decider-disabled",
                Text.of(
                        "এই ব্যক্তি অন্যের অনুরোধে সিদ্ধান্ত দিতেন, তাই একজন তাঁকে আবার চালু করতে পারেন না। আগে ভূমিকাটি নিন, চালু করুন, তারপর দুজনে আবার দিন।",
                        "This person decided about requests of others, so one alone does not let them in again. Take that role"
                                + " first, enable them, and give it again, which takes two people."));
    }

    public static Problem addressMissing() {
        return Problem.invalid(
                        "core.person.address-missing",
                        Text.of(
                                "একজন মানুষের ই-মেইল বা মোবাইল নম্বর লাগবে।",
                                "A person needs an e-mail address or a mobile number to be invited by."))
                .detail("/email", "core.person.address-missing", Text.of("একটি ঠিকানা দিন।", "Give one of the two."));
    }

    public static Problem self() {
        return Problem.conflict(
                "core.person.self",
                Text.of(
                        "এটি নিজের ওপর করা যায় না; অন্য কাউকে বলুন।",
                        "You cannot do this to yourself. Ask somebody else who may."));
    }

    public static Problem successorUnfit() {
        return Problem.conflict(
                "core.person.successor-unfit",
                Text.of(
                        "যাঁকে বুঝিয়ে দেওয়া হবে তাঁকে সক্রিয় ও অন্য একজন হতে হবে।",
                        "Who takes over must be somebody else, and active."));
    }

    public static Problem scopeUnknown(String scope) {
        return Problem.invalid(
                "core.role.scope-unknown",
                Text.of(
                                "'{0}' কোনো সীমা নয়।",
                                "'{0}' is no scope. It is * or noun:value; GET /api/core/permissions lists the nouns.")
                        .with(scope));
    }

    public static Problem roleIdInvalid() {
        return Problem.invalid(
                "core.role.id-invalid",
                Text.of(
                        "ভূমিকার পরিচয় ২ থেকে ৪০টি ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও '-'।",
                        "The id of a role is 2 to 40 of a-z, 0-9 and '-', beginning with a letter."));
    }

    public static Problem permissionUnknown(String word) {
        return Problem.invalid(
                "core.role.permission-unknown",
                Text.of(
                                "'{0}' নামে কোনো অনুমতি নেই।",
                                "No module declares the permission '{0}'. GET /api/core/permissions lists them.")
                        .with(word));
    }

    public static Problem roleHeld(String id) {
        return Problem.conflict(
                "core.role.held",
                Text.of(
                                "'{0}' ভূমিকাটি এখনো কারও আছে। আগে তাদের কাছ থেকে নিন।",
                                "Somebody still has the role '{0}'. Take it from them first.")
                        .with(id));
    }

    public static Problem stateUnknown() {
        return Problem.malformed(
                "core.person.state-unknown",
                Text.of(
                        "অবস্থা INVITED, ACTIVE, DISABLED বা ERASED।",
                        "A state is INVITED, ACTIVE, DISABLED or ERASED."));
    }

    public static Problem kindUnknown() {
        return Problem.malformed(
                "core.person.kind-unknown", Text.of("ধরন PERSON বা SERVICE।", "A kind is PERSON or SERVICE."));
    }

    public static Problem scopeNounUnknown() {
        return Problem.notFound(
                "core.scope.not-found",
                Text.of("কোনো মডিউল এমন অংশ ঘোষণা করেনি।", "No module has declared such a scope."));
    }

    public static Problem queryInAddress() {
        return Problem.malformed(
                "core.person.query-in-address",
                Text.of(
                        "নাম, ই-মেইল বা নম্বর ঠিকানায় লেখা যায় না। POST /api/core/people/search-এ পাঠান।",
                        "A name, an e-mail address or a number must not stand in a URL, where logs keep it."
                                + " Send it to POST /api/core/people/search."));
    }

    public static Problem queryTooLong() {
        return Problem.malformed(
                "core.person.query-too-long",
                Text.of("খোঁজার লেখাটি ১০০ অক্ষরের বেশি।", "What is searched for is longer than 100 characters."));
    }

    public static Problem confirmationWrong() {
        return Problem.invalid(
                "core.person.confirmation-wrong",
                Text.of(
                        "নিশ্চিত করতে এই ব্যক্তির পরিচয় (id) লিখুন।",
                        "To confirm, write the id of this person; an erasure cannot be undone."));
    }
}
