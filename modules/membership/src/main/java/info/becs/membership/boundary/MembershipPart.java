package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.OwnMembership;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipType;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The membership of an account; and where it has none, those that its owner may tie to it. */
@ApplicationScoped
public class MembershipPart implements AccountPart {

    static final String PATH = "/account/membership";

    static final Text TITLE = Text.of("আমার সদস্যপদ", "My membership");
    private static final Text HINT = Text.of(
            "নম্বর, ধরন, অবস্থা ও মেয়াদ দেখুন; চাইলে সদস্যপদ ছেড়ে দিন।",
            "See its number, kind, status and last day; give it up if you wish.");
    private static final Text FOUND = Text.of(
            "এই সদস্যপদ এখনো কোনো অ্যাকাউন্টের সঙ্গে যুক্ত নয়। এটি আপনার হলে যুক্ত করুন; এরপর কার্ড, রসিদ ও সম্মতি এখানেই পাবেন।",
            "This membership belongs to no account yet. If it is yours, tie it to this one: card, receipts and consents are here"
                    + " then.");
    private static final Text ABSENT = Text.of(
            "এই অ্যাকাউন্টের সঙ্গে কোনো সদস্যপদ নেই। আবেদন করে থাকলে, অনুমোদনের পর এখানে তা পাবেন: আবেদনে যে মোবাইল নম্বর"
                    + " লিখেছিলেন সেই নম্বরে কোড নিয়ে ঢুকুন, অথবা আবেদনের রসিদটি ‘আমার জমা দেওয়া ফরম’ পাতায় যোগ করুন।",
            "This account has no membership. If you have applied, you find it here once it is approved: sign in with a code that"
                    + " goes to the mobile number of the application, or add its receipt to what you have sent in.");
    private static final Text RECEIPT = Text.of("রসিদ যোগ করুন", "Add the receipt");
    private static final Text RECEIPT_HINT = Text.of("রসিদের নম্বর ও গোপন কোড দিয়ে", "With its number and its secret");
    private static final Text JOIN = Text.of("সদস্য হোন", "Become a member");
    private static final Text JOIN_HINT = Text.of(
            "কোন সদস্যপদ কেমন, চাঁদা কত, কীভাবে আবেদন করবেন।", "Which kinds there are, what they cost, how to apply.");
    private static final Text WAY = Text.of(
            "সদস্য হওয়ার আবেদন অনুমোদিত হলে আপনার মোবাইল নম্বরে অ্যাকাউন্ট হয়; এরপর সেই নম্বরে কোড নিয়ে ঢুকুন।",
            "Once your application for membership is approved, your mobile number has an account; then sign in with a code that goes"
                    + " to it.");
    private static final Text TIE = Text.of("এটি আমার, যুক্ত করুন", "It is mine, tie it to my account");
    private static final Text APPLIED = Text.of("আবেদনের দিন", "Applied");
    private static final Text APPLICATION = Text.of("আবেদনের রসিদ", "Receipt of the application");
    private static final Text STATUS = Text.of("অবস্থা", "Status");

    private static final Text RESIGN = Text.of("সদস্যপদ ছেড়ে দিন", "Give up the membership");
    private static final Text RESIGN_WORDS = Text.of(
            "ছেড়ে দিলে কার্ড ও কাজের দায়িত্ব সঙ্গে সঙ্গে শেষ হয়, মনে করানোর চিঠিও আর যায় না। দেওয়া চাঁদা এতে ফেরত আসে না।"
                    + " শেষবার একটি চিঠি দিয়ে তা নিশ্চিত করা হয়। পরে আবার আবেদন করা যায়।",
            "Your card and your work for the society end at once, and no reminder is sent any more. What was paid does not"
                    + " come back by it. One last letter confirms it. You may apply again later.");
    private static final Text RESIGN_NUMBER =
            Text.of("নিশ্চিত করতে নিজের সদস্য নম্বর লিখুন।", "Write your own number to confirm it.");
    private static final Text RESIGN_WHY = Text.of("কারণ (না দিলেও চলে)", "Reason (optional)");

    @Inject
    OwnMembership own;

    @Inject
    MembershipPack pack;

    @Override
    public String word() {
        return "membership";
    }

    @Override
    public Optional<Way> way() {
        return Optional.of(new Way(JoinPages.PATH, JOIN, WAY));
    }

    @Override
    public Text label() {
        return TITLE;
    }

    @Override
    public Text hint() {
        return HINT;
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        try {
            if (request.submits()) {
                choose(person, request);
                return Optional.of(PageAnswer.redirect(PATH));
            }
        } catch (Problem refusal) {
            String place = refusal.code().startsWith("membership.resignation.") ? "f-number" : "s-own";
            return Optional.of(
                    page(person, request.locale()).refused(refusal, place).answer());
        }
        return Optional.of(page(person, request.locale()).answer());
    }

    private void choose(PersonId person, PageRequest request) {
        switch (request.field("choice").orElse("")) {
            case "tie" -> own.tie(person, request.field("member").orElse(""), request.network());
            case "resign" ->
                own.resign(
                        person,
                        request.field("number").orElse(""),
                        DecisionWish.plain(request.field("words").orElse("")),
                        request.network());
            default -> {}
        }
    }

    private PartPage page(PersonId person, Locale locale) {
        var page = new PartPage(PATH, TITLE, locale);
        Optional<Member> member = own.of(person);
        if (member.isPresent()) {
            page.section("own", "", "", facts(page, member.get(), locale), List.of());
            if (member.get().number().isPresent() && !member.get().isGone()) {
                page.section("resign", RESIGN.in(locale), RESIGN_WORDS.in(locale), List.of(), List.of(resign(page)));
            }
            return page.link("/account/card", CardWords.CARD, CardWords.CARD_HINT)
                    .link("/account/fees", PayWords.FEES, PayWords.FEES_HINT);
        }
        List<Member> found = own.found(person);
        found.forEach(each -> page.section(
                each.id(),
                type(each).in(locale),
                "",
                offered(page, each, locale),
                List.of(page.form("tie", TIE, Map.of("member", each.id()), List.of()))));
        return found.isEmpty()
                ? page.lead(ABSENT).link("/account/sent", RECEIPT, RECEIPT_HINT).link(JoinPages.PATH, JOIN, JOIN_HINT)
                : page.lead(FOUND);
    }

    /** Enough to recognise one's own, and no name: a number may have been mistyped. */
    private List<Map<String, Object>> offered(PartPage page, Member member, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        facts.add(page.fact(APPLIED.in(locale), Bangla.date(member.appliedAt(), locale)));
        member.receipt().ifPresent(receipt -> facts.add(page.fact(APPLICATION.in(locale), receipt)));
        facts.add(
                page.fact(STATUS.in(locale), pack.rules().label(member.status()).in(locale)));
        return facts;
    }

    private List<Map<String, Object>> facts(PartPage page, Member member, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        member.number().ifPresent(number -> facts.add(page.fact(CardWords.NUMBER.in(locale), number)));
        member.name()
                .ifPresent(name -> facts.add(
                        page.fact(CardWords.NAME.in(locale), name.text().in(locale))));
        facts.add(page.fact(CardWords.TYPE.in(locale), type(member).in(locale)));
        facts.add(
                page.fact(STATUS.in(locale), pack.rules().label(member.status()).in(locale)));
        member.endOn().ifPresent(end -> facts.add(page.fact(CardWords.UNTIL.in(locale), Bangla.date(end, locale))));
        return facts;
    }

    private static Map<String, Object> resign(PartPage page) {
        return page.form(
                "resign",
                RESIGN,
                Map.of(),
                List.of(
                        page.text("number", CardWords.NUMBER, RESIGN_NUMBER, "", true),
                        page.text("words", RESIGN_WHY, Text.same(""), "", false)));
    }

    private Text type(Member member) {
        return pack.rules().find(member.type()).map(MembershipType::label).orElse(Text.same(member.type()));
    }
}
