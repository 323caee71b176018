package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.CardStanding;
import info.becs.spi.Text;
import java.util.Locale;

/** What cards and the pages about them say. */
final class CardWords {

    static final Text CARD = Text.of("সদস্য কার্ড", "Membership card");
    static final Text CARD_HINT = Text.of(
            "যাচাইয়ের কোডসহ কার্ডটি দেখান বা ফোনে রাখুন; ছবিও এখানে দিন।",
            "Show it with the code that proves it, keep it on your phone, add a photo.");
    static final Text VERIFY = Text.of("কার্ড যাচাই", "Check a card");
    static final Text NUMBER = Text.of("সদস্য নম্বর", "Member number");
    static final Text NUMBER_END = Text.of("নম্বরের শেষ", "Number ends with");
    static final Text NAME = Text.of("নাম", "Name");
    static final Text TYPE = Text.of("সদস্যপদ", "Membership");
    static final Text UNTIL = Text.of("মেয়াদ", "Until");
    static final Text FOR_LIFE = Text.of("আজীবন", "For life");
    static final Text VALID = Text.of("কার্ডটি বৈধ", "This card is valid");
    static final Text EXPIRED = Text.of("কার্ডের মেয়াদ শেষ", "This card has expired");
    static final Text NOT_VALID = Text.of("কার্ডটি বৈধ নয়", "This card is not valid");
    static final Text NOT_VALID_LEAD = Text.of(
            "এমন কোনো কার্ড নেই, অথবা এটি বদলে নতুন কার্ড নেওয়া হয়েছে।",
            "There is no such card, or a new one was made in its place.");
    static final Text GRACE_LEAD = Text.of(
            "শেষ দিন পেরিয়েছে; নবায়নের বাড়তি সময়ে কার্ডটি এখনো বৈধ।",
            "Its last day is over; in the time for renewing the card is valid still.");
    static final Text NOT_NOW = Text.of("এখন বৈধ নয়", "Not valid now");
    static final Text NOT_NOW_LEAD = Text.of(
            "কার্ডটি এখন বৈধ নয়; কেন, তা ‘আমার সদস্যপদ’ পাতায় দেখুন।",
            "This card is not valid now; ‘My membership’ says how you stand.");
    static final Text NO_CARD = Text.of("এখনো কোনো কার্ড নেওয়া হয়নি।", "You have no card yet.");
    static final Text MAKE = Text.of("কার্ড নিন", "Make my card");
    static final Text LOST = Text.of("কার্ড হারিয়েছে", "The card is lost");
    static final Text LOST_LEAD = Text.of(
            "নতুন কার্ড নিলে আগেরটি আর কোথাও বৈধ থাকে না।",
            "With a new card the one before is valid nowhere any more.");
    static final Text RENEW = Text.of("নতুন কার্ড নিন", "Make a new card");
    static final Text SHOW = Text.of("যাচাইয়ের সময় নাম দেখান", "Show my name when the card is checked");
    static final Text HIDE = Text.of("যাচাইয়ের সময় নাম দেখাবেন না", "Do not show my name when the card is checked");
    static final Text FILE =
            Text.of("ফোনে রাখুন (ইন্টারনেট ছাড়াও দেখা যায়)", "Keep it on the phone (works without a network)");
    static final Text PHOTO = Text.of("আপনার ছবি", "Your photo");
    static final Text PHOTO_LEAD = Text.of(
            "কার্ডের পাতায় ছবিটি শুধু আপনিই দেখেন; অন্যরা দেখবেন কেবল আপনি সদস্য তালিকায় দেখাতে বললে।",
            "On the page of your card only you see it; others do if you let the directory show it.");
    static final Text PHOTO_FILE = Text.of("ছবি বাছুন", "Choose a photo");
    static final Text PHOTO_LIMIT = Text.of("JPG, PNG বা GIF, {0} মেগাবাইট পর্যন্ত", "JPG, PNG or GIF, up to {0} MB");
    static final Text PHOTO_SAVE = Text.of("এই ছবি রাখুন", "Use this photo");
    static final Text PHOTO_REMOVE = Text.of("ছবি সরান", "Remove the photo");
    static final Text NONE = Text.of(
            "এই অ্যাকাউন্টের সঙ্গে কোনো সদস্যপদ নেই। কীভাবে যুক্ত করবেন বা সদস্য হবেন, তা ‘আমার সদস্যপদ’ পাতায়।",
            "This account has no membership. ‘My membership’ says how to tie one to it, and how to join.");

    private CardWords() {}

    static Text heading(CardStanding.State state) {
        return switch (state) {
            case VALID -> VALID;
            case EXPIRED -> EXPIRED;
            case NOT_VALID -> NOT_VALID;
        };
    }

    static String until(CardStanding standing, Locale locale) {
        if (standing.state() == CardStanding.State.NOT_VALID) {
            return NOT_NOW.in(locale);
        }
        return standing.until().map(day -> Bangla.date(day, locale)).orElseGet(() -> FOR_LIFE.in(locale));
    }
}
