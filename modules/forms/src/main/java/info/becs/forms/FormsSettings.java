package info.becs.forms;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every setting that this module reads. */
@ApplicationScoped
public class FormsSettings {

    private static final String ENABLE = "forms.enable-on-first-start";
    private static final String UNSIGNED = "forms.unsigned-files";
    private static final String PEPPER = "forms.receipt.pepper";
    private static final Text PEPPER_ADVICE = Text.of(
            "গোপন কোডের চাবিটি তথ্যভান্ডারেই রাখা আছে: যে তথ্যভান্ডারের কপি পায়, সে সব রসিদের গোপন কোড বের করতে পারে।"
                    + " প্রথম ফরম জমা পড়ার আগেই সব নোডে FORMS_RECEIPT_PEPPER-এ ৩২ বা বেশি অক্ষরের একটি চাবি দিন; পরে"
                    + " বদলালে আগের কোডগুলো আর চলবে না।",
            "The key of the secret codes is kept in the database: whoever gets a copy of it can compute the code of"
                    + " every receipt. Set FORMS_RECEIPT_PEPPER to 32 random characters or more, the same on every node,"
                    + " before the first submission; codes given out before a change are not recognised after it.");
    private static final String DRAFT_DAYS = "forms.draft.days";
    private static final String KEYS = "forms.keys.file";
    private static final String QUICKEST = "forms.submissions.quickest-seconds";
    private static final String CALM = "forms.submissions.calm-per-minute";
    private static final String FILES = "forms.files.dir";
    private static final String FILE_BYTES = "forms.files.megabytes-per-network";
    private static final String ADDED_FILES = "forms.files.added-per-day";
    private static final String ADDED_BYTES = "forms.files.added-megabytes-per-day";
    private static final String CLAMD = "forms.clamd";
    public static final Setting MOBILE_CODES = Setting.yesNo(
                    "forms.mobile-codes",
                    true,
                    Text.of(
                            "যেসব ফরম চায়, সেগুলোতে মোবাইল নম্বরটি নিজের তা কোড দিয়ে দেখাতে হয়, এসএমএস গেটওয়ে থাকলে",
                            "Forms that want it have a mobile number shown by a code, where there is an SMS gateway"))
            .changeable();
    public static final Setting UNSCANNED = Setting.yesNo(
                    "forms.files.unscanned-originals",
                    true,
                    Text.of(
                            "ভাইরাস খোঁজা হয়নি এমন মূল ফাইল কর্মীরা কারণ বলে ও ঝুঁকি মেনে নিয়ে নামাতে পারেন",
                            "Staff may save originals that nobody has looked through for malware, once they say why and that they know"))
            .changeable();
    private static final String FAILURES = "forms.status.failures-per-minute";

    @Inject
    @ConfigProperty(name = "platform.form-modules.dir")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = ENABLE)
    Optional<String> enable;

    @Inject
    @ConfigProperty(name = UNSIGNED, defaultValue = "true")
    boolean unsignedFiles;

    @Inject
    @ConfigProperty(name = PEPPER)
    Optional<String> pepper;

    @Inject
    @ConfigProperty(name = "platform.db.url", defaultValue = "")
    Optional<String> database;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    @Inject
    @ConfigProperty(name = KEYS)
    Optional<String> keys;

    @Inject
    @ConfigProperty(name = FILES)
    Optional<String> files;

    @Inject
    @ConfigProperty(name = FILE_BYTES, defaultValue = "1000")
    long fileMegabytes;

    @Inject
    @ConfigProperty(name = ADDED_FILES, defaultValue = "20")
    int addedFiles;

    @Inject
    @ConfigProperty(name = ADDED_BYTES, defaultValue = "40")
    int addedMegabytes;

    @Inject
    @ConfigProperty(name = CLAMD)
    Optional<String> clamd;

    @Inject
    @ConfigProperty(name = DRAFT_DAYS, defaultValue = "30")
    int draftDays;

    @Inject
    @ConfigProperty(name = FAILURES, defaultValue = "600")
    int failures;

    @Inject
    @ConfigProperty(name = QUICKEST, defaultValue = "10")
    int quickest;

    @Inject
    @ConfigProperty(name = CALM, defaultValue = "300")
    int calm;

    @Inject
    @ConfigProperty(name = "platform.sample", defaultValue = "false")
    boolean sample;

    @Inject
    @ConfigProperty(name = "platform.sample.cases", defaultValue = "false")
    boolean sampleCases;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(MOBILE_CODES)
                .setting(UNSCANNED)
                .setting(Setting.text(
                        ENABLE,
                        "",
                        Text.of("প্রথমবার বসলেই যেসব ফরম চালু হবে", "Forms that open when first installed")))
                .setting(Setting.yesNo(
                        UNSIGNED,
                        true,
                        Text.of(
                                "ফোল্ডারে রাখা স্বাক্ষরহীন ফরম-মডিউল নেওয়া হবে",
                                "Unsigned form modules in the folder are taken")))
                .setting(Setting.secret(
                        PEPPER,
                        Text.of(
                                "গোপন কোডের চাবি, অন্তত ৩২ অক্ষর (খালি: ডেটাবেজে তৈরি হয়)",
                                "Key of the secret codes, 32 characters or more (empty: made in the database)")))
                .setting(Setting.text(
                        KEYS,
                        "",
                        Text.of(
                                "স্পর্শকাতর উত্তরের চাবির ফাইল, সব নোডে একই (খালি: তথ্য-ফোল্ডারে forms-keys.json)",
                                "File with the keys of sensitive answers, the same on all nodes (empty:"
                                        + " forms-keys.json in the data folder)")))
                .setting(Setting.text(
                        FILES,
                        "",
                        Text.of(
                                "ফরমের ফাইল রাখার ফোল্ডার, সব নোডে একই (খালি: তথ্য-ফোল্ডারে forms-files)",
                                "Folder of files that come with forms, the same for all nodes (empty: forms-files in the data"
                                        + " folder)")))
                .setting(Setting.number(
                        FILE_BYTES,
                        1_000,
                        Text.of(
                                "এক নেটওয়ার্ক থেকে ঘণ্টায় কত মেগাবাইট ফাইল নেওয়া হবে",
                                "Megabytes of files that are taken from one network in an hour")))
                .setting(Setting.number(
                                ADDED_FILES,
                                20,
                                Text.of(
                                        "জমার পরে এক দিনে কটি ফাইল যোগ করা যায়, প্রতি পক্ষ",
                                        "Files that each side may add to a submission in a day, after it was handed in"))
                        .between(0, 1_000))
                .setting(Setting.number(
                                ADDED_BYTES,
                                40,
                                Text.of(
                                        "জমার পরে এক দিনে কত মেগাবাইট ফাইল যোগ করা যায়, প্রতি পক্ষ",
                                        "Megabytes of files that each side may add to a submission in a day"))
                        .between(0, 10_000))
                .setting(Setting.text(
                        CLAMD,
                        "",
                        Text.of(
                                "ভাইরাস খোঁজার clamd, host:port (খালি: খোঁজা হয় না)",
                                "clamd that looks through files, host:port (empty: none does)")))
                .setting(Setting.number(DRAFT_DAYS, 30, Text.of("খসড়া কত দিন থাকবে", "Days that a draft is kept"))
                        .between(1, 365))
                .setting(Setting.number(
                                QUICKEST,
                                10,
                                Text.of(
                                        "কত সেকেন্ডের কম সময়ে পূরণ হলে আগে একজন দেখবেন (০: কখনো না)",
                                        "Filled in within fewer seconds, a person looks at it first (0: never)"))
                        .between(0, 3_600))
                .setting(Setting.number(
                                CALM,
                                300,
                                Text.of(
                                        "মিনিটে এর বেশি জমা হলে ব্রাউজারকে হিসাব করতে বলা হয়",
                                        "With more submissions a minute than these, browsers have to work something"
                                                + " out"))
                        .between(1, 1_000_000))
                .setting(Setting.number(
                        FAILURES,
                        600,
                        Text.of(
                                "মিনিটে কতটি ভুল খোঁজ সহ্য করা হবে",
                                "Failed status look-ups that are borne a minute")));
    }

    /** Where an operator puts form modules. */
    public Optional<Path> folder() {
        return folder.filter(f -> !f.isBlank()).map(Path::of);
    }

    public boolean enabledAtFirst(String form) {
        return enable.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .anyMatch(each -> each.trim().equals(form));
    }

    /** What lies in the folder has come through the operator's hands, and staff have to open it: these are two people. */
    public boolean takesUnsignedFiles() {
        return unsignedFiles;
    }

    public Optional<String> pepper() {
        return pepper.filter(p -> !p.isBlank());
    }

    /** The keyset under which sensitive answers are kept. */
    public Path keysFile() {
        return keys.filter(k -> !k.isBlank()).map(Path::of).orElseGet(() -> Path.of(dataFolder, "forms-keys.json"));
    }

    public Path filesFolder() {
        return files.filter(f -> !f.isBlank()).map(Path::of).orElseGet(() -> Path.of(dataFolder, "forms-files"));
    }

    public long fileBytesANetwork() {
        return fileMegabytes * 1_000_000;
    }

    public int addedFilesADay() {
        return addedFiles;
    }

    public long addedBytesADay() {
        return addedMegabytes * 1_000_000L;
    }

    /** Empty where nobody looks through files, or where the setting is no host:port. */
    public Optional<InetSocketAddress> clamd() {
        return clamd.filter(c -> c.matches("[^:]{1,250}:[0-9]{1,5}"))
                .map(c -> c.split(":"))
                .filter(parts -> Integer.parseInt(parts[1]) <= 65_535)
                .map(parts -> new InetSocketAddress(parts[0], Integer.parseInt(parts[1])));
    }

    /** A database that others can copy holds the key of the secret codes beside their hashes. */
    public Optional<Text> advice() {
        boolean apart =
                database.filter(url -> url.startsWith("jdbc:postgresql:")).isPresent();
        return apart && pepper().isEmpty() ? Optional.of(PEPPER_ADVICE) : Optional.empty();
    }

    public Duration draftLife() {
        return Duration.ofDays(draftDays);
    }

    public Duration quickestPerson() {
        return Duration.ofSeconds(quickest);
    }

    /** On the pages, on one node. */
    public int calmSubmissions() {
        return calm;
    }

    /** Whether an empty house is to be filled with samples, made-up complaints among them. */
    public boolean sampleCases() {
        return sample && sampleCases;
    }

    public int failuresAMinute() {
        return failures;
    }
}
