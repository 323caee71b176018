package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.Collection;
import java.util.List;

/** Everything that can go wrong with dossiers, referrals and looks into a file. The codes are promises. */
public final class DossierProblem {

    private DossierProblem() {}

    public static Problem authorityUnknown(String asked) {
        return Problem.malformed(
                "complaints.dossier.authority-unknown",
                Text.of("'{0}' নামে কোনো কর্তৃপক্ষ নেই।", "There is no authority '{0}'.")
                        .with(asked));
    }

    /** Names each thing that is missing. */
    public static Problem incomplete(Text authority, List<DossierRule.Need> missing) {
        Problem broken = Problem.invalid(
                "complaints.dossier.incomplete",
                Text.of(
                                "‘{0}’-এর জন্য তথ্য অসম্পূর্ণ, তাই নথি তৈরি হয়নি। আগে অভিযোগকারীর কাছে চান।",
                                "‘{0}’ would send this back as incomplete, so no dossier was made. Ask the complainant first.")
                        .with(authority));
        for (DossierRule.Need need : missing) {
            broken = broken.detail("/" + need.code(), "complaints.dossier.missing", need.label());
        }
        return broken;
    }

    /** @param fields that nobody needs, or that were answered when it was handed in */
    public static Problem notAskedFor(Collection<String> fields) {
        Problem broken = Problem.invalid(
                "complaints.particulars.not-asked-for",
                Text.of(
                        "যা বাকি নেই বা যা দরকার নেই, তা এখানে লেখা যায় না; কিছুই লেখা হয়নি।",
                        "What is there already, or is not needed, cannot be entered here; nothing was written down."));
        for (String field : fields) {
            broken = broken.detail(
                    "/answers/" + field,
                    "complaints.particulars.not-asked-for",
                    Text.of("এটি বাদ দিন।", "Leave this out."));
        }
        return broken;
    }

    public static Problem nothingGiven() {
        return Problem.invalid(
                "complaints.particulars.empty",
                Text.of("কিছু লেখা হয়নি; তাই কিছু যোগ হয়নি।", "Nothing was written, so nothing was added."));
    }

    public static Problem nothingMissing() {
        return Problem.conflict(
                "complaints.dossier.nothing-missing",
                Text.of("কিছুই বাকি নেই, তাই কিছু চাওয়া হয়নি।", "Nothing is missing, so nothing was asked for."));
    }

    public static Problem consentWithdrawn() {
        return Problem.conflict(
                "complaints.dossier.consent-withdrawn",
                Text.of(
                        "অভিযোগকারী সম্মতি ফিরিয়ে নিয়েছেন, তাই আবার চাওয়া হয়নি।",
                        "They have withdrawn their consent, so they are not asked again."));
    }

    /** Nothing of it can be given once more, so whoever has found something wrong in it is told where to say so. */
    public static Problem givenBefore() {
        return Problem.conflict(
                "complaints.request.used",
                Text.of(
                        "এগুলো আগেই দেওয়া হয়েছে; এবার যা লিখেছেন তা যোগ হয়নি। কিছু ভুল থাকলে এই পাতায় সেলকে লিখুন।",
                        "These were given before; what you wrote this time was not added. If something in them is wrong, write to"
                                + " the cell on this page."));
    }

    public static Problem tooMany(int most) {
        return Problem.conflict(
                "complaints.dossier.too-many",
                Text.of("এক কেসে সর্বোচ্চ {0}টি নথি রাখা যায়।", "A case keeps {0} dossiers at most.")
                        .with(most));
    }

    public static Problem notFound() {
        return Problem.notFound(
                "complaints.dossier.not-found", Text.of("এই কেসে এমন কোনো নথি নেই।", "This case has no such dossier."));
    }

    public static Problem gone() {
        return Problem.gone(
                "complaints.dossier.gone",
                Text.of(
                        "নথিটি মোছা হয়েছে; শুধু তার হ্যাশ রয়ে গেছে।",
                        "The dossier was erased; only its hash is left."));
    }

    public static Problem changed() {
        return Problem.conflict(
                "complaints.dossier.changed",
                Text.of(
                        "নথিটি আগের মতো নেই: হ্যাশ মেলে না। এটি পাঠাবেন না; নেতৃত্বকে জানান।",
                        "The dossier is not what it was: its hash does not match. Do not send it; tell those who decide."));
    }

    public static Problem reasonMissing() {
        return Problem.invalid(
                        "complaints.look.reason-missing",
                        Text.of(
                                "কেসটি আপনার কাছে নেই: কেন ফাইলটি খুলতে চান, তালিকা থেকে বেছে নিন। অভিযোগকারী তা দেখতে পান।",
                                "This case is not with you: choose why you want to open its file. The complainant is shown it."))
                .detail(
                        "/reason",
                        "complaints.look.reason-missing",
                        Text.of("একটি কারণ বেছে নিন।", "Choose a reason."));
    }

    public static Problem referralNotFound() {
        return Problem.notFound(
                "complaints.referral.not-found",
                Text.of("এই কেস সেখানে পাঠানোর কোনো তথ্য নেই।", "This case has no such referral."));
    }

    public static Problem tooManyReferrals(int most) {
        return Problem.conflict(
                "complaints.referral.too-many",
                Text.of("এক কেস সর্বোচ্চ {0} জায়গায় পাঠানো যায়।", "A case goes to {0} authorities at most.")
                        .with(most));
    }

    public static Problem referralStateUnknown() {
        return Problem.invalid(
                        "complaints.referral.status-unknown",
                        Text.of(
                                "এমন কোনো অবস্থা তালিকায় নেই; কিছু বদলানো হয়নি।",
                                "The list has no such status; nothing was changed."))
                .detail(
                        "/status",
                        "complaints.referral.status-unknown",
                        Text.of("তালিকা থেকে একটি বেছে নিন।", "Choose one of the list."));
    }

    /** @param place what is wrong with it */
    public static Problem orderUnsound(String place) {
        return Problem.invalid(
                        "complaints.dossier.order-unsound",
                        Text.of(
                                "আদেশের নম্বর আর আজ বা আগের একটি তারিখ লাগে; নথি তৈরি হয়নি।",
                                "An order needs its number and the day of today or one before; no dossier was made."))
                .detail(
                        place,
                        "complaints.dossier.order-unsound",
                        Text.of("আদেশে যেমন আছে তেমন লিখুন।", "Write it as it stands on the order."));
    }

    public static Problem ordersNothing(Text authority) {
        return Problem.invalid(
                        "complaints.dossier.orders-nothing",
                        Text.of(
                                        "‘{0}’-এর আদেশে নথি দেওয়া হয় না; অভিযোগকারীর সম্মতি লাগে। নথি তৈরি হয়নি।",
                                        "Nothing is handed to ‘{0}’ by an order; the complainant has to agree. No dossier was made.")
                                .with(authority))
                .detail("/order", "complaints.dossier.orders-nothing", Text.of("এটি বাদ দিন।", "Leave this out."));
    }

    public static Problem noConsentNorOrder(Text authority) {
        return Problem.conflict(
                "complaints.case.no-consent",
                Text.of(
                                "‘{0}’-কে দিতে অভিযোগকারীর সম্মতি নেই, আদেশের নম্বর ও তারিখও লেখা হয়নি; তাই কিছু দেওয়া যায় না।",
                                "The complainant does not agree that ‘{0}’ gets this, and no order with its number and day is named, so"
                                        + " nothing may be handed over.")
                        .with(authority));
    }

    public static Problem referralDay() {
        return Problem.invalid(
                        "complaints.referral.day",
                        Text.of(
                                "যে দিন এখনো আসেনি তা লেখা যায় না; কিছু বদলানো হয়নি।",
                                "A day that has not come cannot be written down; nothing was changed."))
                .detail("/on", "complaints.referral.day", Text.of("আজ বা আগের একটি দিন।", "Today or a day before."));
    }

    public static Problem fileNotFound() {
        return Problem.notFound(
                "complaints.evidence.not-found", Text.of("এই কেসে এমন কোনো ফাইল নেই।", "This case has no such file."));
    }

    public static Problem unscanned() {
        return Problem.conflict(
                "complaints.dossier.unscanned",
                Text.of(
                        "প্রমাণগুলোর মধ্যে এমন মূল ফাইল আছে, যাতে ক্ষতিকর কিছু আছে কি না এখনো দেখা হয়নি। তবু প্যাকেটটি চাইলে কারণ বলুন"
                                + " এবং ঝুঁকি জেনেই নিচ্ছেন, তা জানান (unscanned=true)।",
                        "Among the exhibits are originals that have not been looked through for malware yet. If you want the bundle"
                                + " all the same, say why, and that you know it (unscanned=true)."));
    }

    public static Problem noBrowser() {
        return Problem.unavailable(
                "complaints.dossier.no-browser",
                Text.of(
                        "এই সার্ভারে ক্রোমিয়াম নেই, তাই পিডিএফ হয় না। HTML খুলে ব্রাউজার থেকে ছাপুন বা পিডিএফ করুন।",
                        "This server has no Chromium, so there is no PDF. Open the HTML and print it from your browser."));
    }

    public static Problem tooLarge(int megabytes) {
        return Problem.conflict(
                "complaints.dossier.too-large",
                Text.of(
                                "প্রমাণগুলো একসঙ্গে {0} মেগাবাইটের বেশি, তাই এক প্যাকেটে হয় না। নথিটি নিন, আর ফাইলগুলো একটি একটি করে নামান।",
                                "The exhibits are more than {0} MB together, too much for one bundle. Take the document, and the files one by one.")
                        .with(megabytes));
    }

    public static Problem notPrinted() {
        return Problem.unavailable(
                "complaints.dossier.not-printed",
                Text.of(
                        "পিডিএফ সময়মতো তৈরি হয়নি। একটু পর আবার চেষ্টা করুন, বা HTML ছাপুন।",
                        "The PDF was not ready in time. Try again soon, or print the HTML."));
    }
}
