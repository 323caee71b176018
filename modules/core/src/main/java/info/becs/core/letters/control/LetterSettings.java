package info.becs.core.letters.control;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import java.time.Duration;

/** Every setting of the outbox. Staff may change them while the server runs; what the operator has set goes before. */
public final class LetterSettings {

    static final Setting MAIL_HOST = Setting.text(
                    "platform.mail.host",
                    "",
                    Text.of(
                            "ই-মেইল সার্ভার (SMTP); খালি থাকলে চিঠি পাঠানো হয় না, জমা থাকে",
                            "Mail server (SMTP); empty: letters are kept and not sent"))
            .between(0, 253)
            .changeable();
    static final Setting MAIL_PORT = Setting.number("platform.mail.port", 587, Text.of("তার পোর্ট", "Its port"))
            .between(1, 65_535)
            .changeable();
    static final Setting MAIL_TLS = Setting.choice(
                    "platform.mail.tls",
                    "starttls",
                    Text.of("সংযোগ কীভাবে গোপন থাকে", "How the connection is kept private"),
                    "starttls",
                    "tls",
                    "none")
            .changeable();
    static final Setting MAIL_USER = Setting.text(
                    "platform.mail.user", "", Text.of("সেখানে সাইন-ইনের নাম", "Name for signing in there"))
            .changeable();
    static final Setting MAIL_PASSWORD = Setting.secret(
                    "platform.mail.password", Text.of("তার পাসওয়ার্ড", "Its password"))
            .changeable()
            .forgottenWith(MAIL_HOST.key(), MAIL_PORT.key(), MAIL_TLS.key(), MAIL_USER.key());
    static final Setting MAIL_FROM = Setting.text(
                    "platform.mail.from",
                    "",
                    Text.of("প্রেরকের ই-মেইল ঠিকানা", "E-mail address that letters come from"))
            .changeable();
    /** Not for staff: whoever sets them can make this server call any address and hand it the token. */
    static final Setting SMS_URL = Setting.text(
            "platform.sms.url",
            "",
            Text.of(
                    "এসএমএস গেটওয়ের ঠিকানা (HTTP POST); খালি থাকলে জমা থাকে",
                    "Address of the SMS gateway (HTTP POST); empty: short messages are kept"));

    static final Setting SMS_TOKEN = Setting.secret(
            "platform.sms.token",
            Text.of("গেটওয়ের টোকেন (Authorization: Bearer)", "Token for it (Authorization: Bearer)"));
    static final Setting SMS_TYPE = Setting.choice(
            "platform.sms.type", "json", Text.of("গেটওয়ে কোন ধরনে পড়ে", "What the gateway reads"), "json", "form");
    static final Setting SMS_BODY = Setting.text(
            "platform.sms.body",
            "{\"to\":\"{{number}}\",\"text\":\"{{text}}\",\"id\":\"{{id}}\"}",
            Text.of(
                    "গেটওয়েতে যা পাঠানো হয়; {{number}}, {{text}} ও {{id}} বসিয়ে নেওয়া হয়",
                    "What is sent to it; {{number}}, {{text}} and {{id}} are put in"));
    /** Not for staff: with the text it shows codes that open accounts. */
    static final Setting SMS_LOG = Setting.choice(
            "platform.sms.log",
            "off",
            Text.of(
                    "গেটওয়ে না থাকলে এসএমএস সার্ভারের লগে লেখা হয়: off নয়, note শুধু পাঠানোর কথা, text লেখাসহ (শুধু নমুনা বসানোয়)",
                    "Without a gateway, write short messages to the server's log: off, note (that one went), text (what it"
                            + " says; for the sample set-up only)"),
            "off",
            "note",
            "text");

    static final Setting SMS_TO_ONE = Setting.number(
                    "platform.sms.a-day-to-one",
                    10,
                    Text.of("এক নম্বরে দিনে কয়টি এসএমএস", "Short messages to one number a day"))
            .between(0, 1_000)
            .changeable();
    static final Setting SMS_A_DAY = Setting.number(
                    "platform.sms.a-day", 2_000, Text.of("দিনে মোট কয়টি এসএমএস", "Short messages a day in all"))
            .between(0, 1_000_000)
            .changeable();
    static final Setting KEPT_FOR = Setting.duration(
                    "core.letters.kept-for",
                    Duration.ofDays(30),
                    Text.of(
                            "পাঠানো ও জমা চিঠি কত দিন থাকে",
                            "How long letters that were sent, kept or refused can be looked at"))
            .between(3_600, 31_536_000)
            .changeable();

    private LetterSettings() {}

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(MAIL_HOST)
                .setting(MAIL_PORT)
                .setting(MAIL_TLS)
                .setting(MAIL_USER)
                .setting(MAIL_PASSWORD)
                .setting(MAIL_FROM)
                .setting(SMS_URL)
                .setting(SMS_TOKEN)
                .setting(SMS_TYPE)
                .setting(SMS_BODY)
                .setting(SMS_LOG)
                .setting(SMS_TO_ONE)
                .setting(SMS_A_DAY)
                .setting(KEPT_FOR);
    }
}
