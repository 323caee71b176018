package info.becs.core.signin.control;

import info.becs.core.signin.entity.CodeBudget;
import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/*
 * Who is paid for short messages
 *
 * Each costs money, and some numbers earn some of it for their owner: so they are bounded for one number, for the block of
 * numbers around it, and for everybody in a day. What is asked for numbers that nobody has spends nothing of it, so a
 * flood of them takes no code from anybody; it is bounded for the network from which it comes.
 */
/** How many codes may go to mobile phones. */
@ApplicationScoped
public class CodeBudgets {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    /** +88017 12: a hundred thousand numbers. */
    private static final int PREFIX = 9;

    private static final int RACES = 5;

    private static final Setting TO_ONE = Setting.number(
                    "core.sign-in.codes-a-day-to-one",
                    5,
                    Text.of("এক নম্বরে দিনে কয়টি সাইন-ইন কোড", "Codes to sign in to one number a day"))
            .between(0, 100)
            .changeable();
    private static final Setting TO_PREFIX = Setting.number(
                    "core.sign-in.codes-a-day-to-prefix",
                    200,
                    Text.of(
                            "পাশাপাশি এক লাখ নম্বরে দিনে মোট কয়টি সাইন-ইন কোড",
                            "Codes to sign in to one block of a hundred thousand numbers a day"))
            .between(0, 100_000)
            .changeable();
    private static final Setting A_DAY = Setting.number(
                    "core.sign-in.codes-a-day",
                    1_000,
                    Text.of("দিনে মোট কয়টি সাইন-ইন কোড", "Codes to sign in a day in all"))
            .between(0, 1_000_000)
            .changeable();
    private static final Setting SHOWN_TO_ONE = Setting.number(
                    "core.number.codes-a-day-to-one",
                    3,
                    Text.of(
                            "নম্বর নিজের, তা দেখাতে এক নম্বরে দিনে কয়টি কোড",
                            "Codes to show that a number is one's own, to one number a day"))
            .between(0, 100)
            .changeable();
    private static final Setting SHOWN_A_DAY = Setting.number(
                    "core.number.codes-a-day",
                    500,
                    Text.of(
                            "নম্বর নিজের, তা দেখাতে দিনে মোট কয়টি কোড",
                            "Codes to show that a number is one's own, a day in all"))
            .between(0, 1_000_000)
            .changeable();
    private static final Setting FROM_NETWORK = Setting.number(
                    "core.sign-in.codes-an-hour-from-network",
                    60,
                    Text.of(
                            "এক নেটওয়ার্ক থেকে ঘণ্টায় কয়বার কোড চাওয়া যায়",
                            "How often codes are asked for from one network an hour"))
            .between(1, 1_000_000)
            .changeable();

    @Inject
    SpentCodes spent;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(TO_ONE)
                .setting(TO_PREFIX)
                .setting(A_DAY)
                .setting(SHOWN_TO_ONE)
                .setting(SHOWN_A_DAY)
                .setting(FROM_NETWORK);
    }

    /** Refuses a network from which too many were asked for: the same whichever numbers it names. */
    public void requireFrom(String network) {
        if (!spend("network", network, FROM_NETWORK, HOUR)) {
            throw SignInProblem.tooManyCodes(HOUR);
        }
    }

    /** Whether one more to show a number may be asked for from there: they are counted apart. */
    public boolean allowToShowFrom(String network) {
        return spend("shown-network", network, FROM_NETWORK, HOUR);
    }

    /** Whether one more to sign in may go to this number. */
    public boolean allow(String number) {
        return spend("number", number, TO_ONE, DAY)
                && spend("prefix", number.substring(0, PREFIX), TO_PREFIX, DAY)
                && spend("all", "", A_DAY, DAY);
    }

    /** Whether one more that shows a number may go there. */
    public boolean allowToShow(String number) {
        return spend("shown-number", number, SHOWN_TO_ONE, DAY)
                && spend("shown-prefix", number.substring(0, PREFIX), TO_PREFIX, DAY)
                && spend("shown-all", "", SHOWN_A_DAY, DAY);
    }

    /** Of two who are the first at once, one finds the other's row. */
    private boolean spend(String what, String whose, Setting setting, Duration window) {
        Instant now = clock.instant();
        long number = now.getEpochSecond() / window.toSeconds();
        Instant over = Instant.ofEpochSecond((number + 1) * window.toSeconds());
        Guarded guarded = Guarded.window(what, whose, number);
        long most = settings.number(setting);
        for (int race = 1; ; race++) {
            try {
                return spent.spend(new CodeBudget(guarded, over), guarded, most);
            } catch (PersistenceException e) {
                if (race == RACES) {
                    throw e;
                }
            }
        }
    }
}
