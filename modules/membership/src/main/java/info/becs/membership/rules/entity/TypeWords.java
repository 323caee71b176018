package info.becs.membership.rules.entity;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Period;
import info.becs.spi.Text;
import java.util.Locale;

/** What a type of membership asks for, in words. */
public final class TypeWords {

    static final Text NO_LETTERS = Text.of("যায় না", "none");
    static final Text OWN_LETTERS = Text.of("শুধু নিজের বিষয়ে", "about their own matters alone");
    static final Text ALL_LETTERS = Text.of("নিজের বিষয়ে ও সবার সঙ্গে", "about their own matters, and those to many");

    private static final Text REGISTRAR = Text.of("সদস্য-নিবন্ধক", "the registrar");
    private static final Text COMMITTEE = Text.of("কার্যনির্বাহী কমিটি", "the executive committee");
    private static final Text FOR_LIFE = Text.of("আজীবন", "for life");
    private static final Text ROLLING = Text.of("যোগ দেওয়ার দিন থেকে {0} মাস", "{0} months from the day of joining");
    private static final Text FIXED = Text.of(
            "{0} থেকে এক বছর, শেষের {1} মাসে যোগ দিলে পরের বছরও",
            "a year from {0}, with the next one for whoever joins in its last {1} months");
    private static final Text ANY_AGE = Text.of("যেকোনো", "any");
    private static final Text FROM = Text.of("কমপক্ষে {0}", "{0} or over");
    private static final Text UP_TO = Text.of("সর্বোচ্চ {0}", "{0} or under");
    private static final Text FROM_TO = Text.of("{0} থেকে {1}", "{0} to {1}");

    private static final Text NO_FEE = Text.of("চাঁদা লাগে না", "no fee");
    private static final Text FEE_ONCE = Text.of("চাঁদা {0}, একবারই দিতে হয়", "fee {0}, once");
    private static final Text FEE_FOR = Text.of("{1} মাসের চাঁদা {0}", "fee {0} for {1} months");
    private static final Text FEE_FOR_ONE = Text.of("১ মাসের চাঁদা {0}", "fee {0} for a month");

    private TypeWords() {}

    /** The fee and for how long it is, as it stands beside the name of a type. */
    public static Text cost(MembershipType type) {
        int months = type.period().months();
        if (type.fee() == 0) {
            return NO_FEE;
        }
        if (type.period().kind() == Period.Kind.LIFE) {
            return FEE_ONCE.with(fee(type));
        }
        return (months == 1 ? FEE_FOR_ONE : FEE_FOR).with(fee(type), count(months));
    }

    static Text fee(MembershipType type) {
        return Text.of(Bangla.money(type.fee(), Bangla.BN), Bangla.money(type.fee(), Locale.ENGLISH));
    }

    static Text count(int number) {
        return Text.of(Bangla.number(number, Bangla.BN), Bangla.number(number, Locale.ENGLISH));
    }

    static Text approver(MembershipType type) {
        return type.needsCommittee() ? COMMITTEE : REGISTRAR;
    }

    static Text period(MembershipType type) {
        Period period = type.period();
        return switch (period.kind()) {
            case LIFE -> FOR_LIFE;
            case ROLLING -> ROLLING.with(count(period.months()));
            case FIXED -> FIXED.with(begins(period), count(period.rolloverMonths()));
        };
    }

    private static Text begins(Period period) {
        var day = period.begins().orElseThrow();
        return Text.of(Bangla.day(day, Bangla.BN), Bangla.day(day, Locale.ENGLISH));
    }

    public static Text ages(MembershipType type) {
        if (type.least().isPresent() && type.most().isPresent()) {
            return FROM_TO.with(
                    count(type.least().getAsInt()), count(type.most().getAsInt()));
        }
        if (type.least().isPresent()) {
            return FROM.with(count(type.least().getAsInt()));
        }
        return type.most().isPresent() ? UP_TO.with(count(type.most().getAsInt())) : ANY_AGE;
    }
}
