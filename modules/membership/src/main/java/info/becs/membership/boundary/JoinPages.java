package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.Promises;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Period;
import info.becs.spi.Text;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What membership there is, what it costs and brings, and how somebody becomes a member. */
@ApplicationScoped
public class JoinPages implements PageSource {

    static final String FORM = "/forms/member.application";
    static final String PATH = "/membership";

    private static final Text TITLE = Text.of("সদস্যপদ", "Membership");
    private static final Text LEAD = Text.of(
            "ক্রেতাদের সমিতি ক্রেতারাই চালান। সদস্য হলে আপনি সভায় বসেন, কাজে হাত লাগান, সিদ্ধান্তে থাকেন। অভিযোগ জানাতে সদস্য হতে হয় না।",
            "Customers run their own society. Members sit in its meetings, lend a hand and decide. Nobody has to be a member to complain.");
    private static final Text KINDS = Text.of("কোন সদস্যপদ কেমন", "Kinds of membership");
    private static final Text FEE = Text.of("চাঁদা", "Fee");
    private static final Text FREE = Text.of("লাগে না", "none");
    private static final Text PERIOD = Text.of("মেয়াদ", "Runs");
    private static final Text AGE = Text.of("বয়স", "Age");
    private static final Text DECIDES = Text.of("কে অনুমোদন দেন", "Approved by");
    private static final Text REGISTRAR = Text.of("সদস্য-নিবন্ধক", "the registrar");
    private static final Text COMMITTEE = Text.of("কার্যনির্বাহী কমিটি", "the executive committee");
    private static final Text BENEFITS = Text.of("যা পাবেন", "What it brings");
    private static final Text FOR_LIFE = Text.of("আজীবন", "for life");
    private static final Text MONTHS = Text.of("{0} মাস, যোগ দেওয়ার দিন থেকে", "{0} months from the day of joining");
    private static final Text YEAR = Text.of("{1} থেকে {0} মাসের বছর", "a year of {0} months from {1}");
    private static final Text FROM_TO = Text.of("{0} থেকে {1} বছর", "{0} to {1}");
    private static final Text FROM = Text.of("{0} বছর বা বেশি", "{0} or more");
    private static final Text UP_TO = Text.of("সর্বোচ্চ {0} বছর", "{0} at most");
    private static final Text STEPS = Text.of("যেভাবে সদস্য হবেন", "How to become a member");
    private static final List<Text> HOW = List.of(
            Text.of(
                    "ফরমটি পূরণ করুন: পাঁচটি ছোট পাতা, পাঁচ মিনিটের মতো।",
                    "Fill in the form: five short pages, about five minutes."),
            Text.of(
                    "রসিদ নম্বর ও গোপন কোড রাখুন; আবেদনের অবস্থা তাতেই দেখবেন।",
                    "Keep the receipt number and its secret code; they show how your application stands."),
            Text.of("আবেদনটি {0}ের মধ্যে দেখা হয়।", "The application is looked at within {0}."),
            Text.of(
                    "অনুমোদনের পর চাঁদা দেওয়ার লিংক পাবেন: বিকাশ, নগদ, রকেট, ব্যাংক বা হাতে হাতে।",
                    "Once it is approved you are sent a link to pay: bKash, Nagad, Rocket, bank or cash."),
            Text.of(
                    "টাকা মিললে রসিদ আর সদস্য কার্ড আপনার অ্যাকাউন্টে।",
                    "When the money is found, receipt and card are in your account."));
    private static final Text APPLY = Text.of("সদস্য হতে আবেদন করুন", "Apply for membership");

    @Inject
    EmailPages emails;

    @Inject
    MembershipPack pack;

    @Inject
    Promises promises;

    @Override
    public Set<String> roots() {
        return Set.of(PATH.substring(1));
    }

    @Override
    public List<MenuEntry> menu(Locale locale) {
        return List.of(new MenuEntry(TITLE.in(locale), PATH, 25));
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        if (request.words().size() == 3 && request.words().get(1).equals("email")) {
            return Optional.of(emails.answer(request, request.words().get(2)));
        }
        if (!request.path().equals(PATH)) {
            return Optional.empty();
        }
        Locale locale = request.locale();
        return Optional.of(PageAnswer.page("membership/join")
                .title(TITLE.in(locale))
                .description(LEAD.in(locale))
                .put("heading", TITLE.in(locale))
                .put("lead", LEAD.in(locale))
                .put("typesHeading", KINDS.in(locale))
                .put(
                        "types",
                        pack.rules().offered().stream()
                                .map(type -> type(type, locale))
                                .toList())
                .put("benefitsLabel", BENEFITS.in(locale))
                .put("stepsHeading", STEPS.in(locale))
                .put(
                        "steps",
                        HOW.stream()
                                .map(step -> step.with(promises.reviewTime()).in(locale))
                                .toList())
                .put("form", FORM)
                .put("formLabel", APPLY.in(locale))
                .alternate("bn", PATH)
                .alternate("en", PATH)
                .cacheable());
    }

    private static Map<String, Object> type(MembershipType type, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        facts.add(CardPart.fact(FEE, type.fee() == 0 ? FREE.in(locale) : Bangla.money(type.fee(), locale), locale));
        facts.add(CardPart.fact(PERIOD, period(type.period(), locale), locale));
        age(type).ifPresent(age -> facts.add(CardPart.fact(AGE, age.in(locale), locale)));
        facts.add(CardPart.fact(DECIDES, (type.needsCommittee() ? COMMITTEE : REGISTRAR).in(locale), locale));
        return Map.of(
                "label", type.label().in(locale),
                "facts", facts,
                "benefits",
                        type.benefits().stream().map(each -> each.in(locale)).toList());
    }

    private static String period(Period period, Locale locale) {
        String months = Bangla.number(period.months(), locale);
        return switch (period.kind()) {
            case LIFE -> FOR_LIFE.in(locale);
            case ROLLING -> MONTHS.with(months).in(locale);
            case FIXED ->
                YEAR.with(months, Bangla.day(period.begins().orElseThrow(), locale))
                        .in(locale);
        };
    }

    private static Optional<Text> age(MembershipType type) {
        if (type.least().isPresent() && type.most().isPresent()) {
            return Optional.of(FROM_TO.with(
                    years(type.least().getAsInt()), years(type.most().getAsInt())));
        }
        if (type.least().isPresent()) {
            return Optional.of(FROM.with(years(type.least().getAsInt())));
        }
        return type.most().isPresent()
                ? Optional.of(UP_TO.with(years(type.most().getAsInt())))
                : Optional.empty();
    }

    private static Text years(int years) {
        String digits = String.valueOf(years);
        return Text.of(Bangla.digits(digits), digits);
    }
}
