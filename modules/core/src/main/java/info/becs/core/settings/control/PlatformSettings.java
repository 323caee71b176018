package info.becs.core.settings.control;

import info.becs.kit.disk.DiskRoom;
import info.becs.kit.http.NamedSites;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import java.time.Duration;
import java.util.List;

/** What an operator tells the whole platform; read when the server starts. */
public final class PlatformSettings {

    private static final List<Setting> ALL = List.of(
            Setting.text(
                    "platform.public-url",
                    "http://localhost:9080",
                    Text.of("দর্শকেরা যে ঠিকানায় আসেন", "Address under which visitors reach this installation")),
            Setting.number("platform.http.port", 9080, Text.of("HTTP পোর্ট", "Port for HTTP"))
                    .between(1, 65_535),
            Setting.text("platform.http.host", "*", Text.of("যে ঠিকানায় শোনে", "Address that it listens on")),
            Setting.number("platform.https.port", -1, Text.of("HTTPS পোর্ট (-1: নেই)", "Port for HTTPS (-1: none)"))
                    .between(-1, 65_535),
            Setting.text(
                    NamedSites.KEY,
                    "",
                    Text.of(
                            "যেসব সাইটের পাতা টোকেন দিয়ে API ব্যবহার করতে পারে, কমা দিয়ে; চালুর সময় পড়া হয়",
                            "Sites whose pages may use the API with a token, separated by commas; read at the start")),
            Setting.secret(
                    "platform.db.url",
                    Text.of(
                            "ডেটাবেজের JDBC ঠিকানা (খালি: ভেতরের Derby)",
                            "JDBC address of the database (empty: the embedded Derby)")),
            Setting.text("platform.db.user", "", Text.of("ডেটাবেজে নাম", "Name at the database")),
            Setting.secret("platform.db.password", Text.of("ডেটাবেজে পাসওয়ার্ড", "Password at the database")),
            Setting.number(
                            "platform.db.connections",
                            20,
                            Text.of("ডেটাবেজে সর্বোচ্চ কয়টি সংযোগ", "Connections to the database at most"))
                    .between(2, 1_000),
            folder("platform.data.dir", "data", Text.of("যে ফোল্ডার হারানো চলবে না", "Folder that must survive")),
            DiskRoom.LEAST,
            folder(
                    "platform.keys.file",
                    "",
                    Text.of(
                            "ডেটাবেজের গোপন তথ্যের চাবির ফাইল (খালি: data ফোল্ডারে keys.p12)",
                            "File with the key of secrets in the database (empty: keys.p12 in the data folder)")),
            Setting.secret(
                    "platform.keys.password", Text.of("চাবির ফাইলের পাসওয়ার্ড", "Password of the file with the key")),
            folder("platform.themes.dir", "themes", Text.of("থিমের ফোল্ডার", "Folder of the themes")),
            Setting.text("platform.theme", "becs", Text.of("থিম", "Theme")),
            folder(
                    "platform.form-modules.dir",
                    "form-modules",
                    Text.of("ফরম মডিউলের ফোল্ডার", "Folder of the form modules")),
            folder("platform.modules.dir", "modules", Text.of("মডিউলের ভাণ্ডার", "Store of modules")),
            folder(
                    "platform.overrides.dir",
                    "configDropins/overrides",
                    Text.of("সার্ভারের বাড়তি সেটিং", "Folder for additional server configuration")),
            Setting.text(
                    "platform.parts",
                    "core,site",
                    Text.of("যে মডিউল প্ল্যাটফর্মেরই অংশ", "Modules that are the platform itself")),
            Setting.text(
                    "platform.enable-on-first-start",
                    "",
                    Text.of("প্রথমবারেই যা চালু হবে", "Modules that the very first start enables")),
            Setting.yesNo("platform.sample", false, Text.of("খালি ঘরে নমুনা লেখা", "Fill an empty house with samples")),
            Setting.text(
                    "platform.sample.editor",
                    "editor,officer",
                    Text.of("নমুনা সম্পাদকের ভূমিকা", "Roles of the sample editor")),
            Setting.yesNo(
                    "platform.sample.cases",
                    false,
                    Text.of(
                            "নমুনার সঙ্গে বানানো অভিযোগ ও তার কর্মীরাও",
                            "Samples include made-up complaints, and the people who work them")),
            Setting.text(
                    "platform.sample.staff",
                    "officer,officer,cell-lead",
                    Text.of("সেই কর্মীদের ভূমিকা, একজনের একটি", "Roles of these people, one for each")),
            Setting.number(
                            "platform.module.start-timeout",
                            60,
                            Text.of(
                                    "তথ্যভান্ডার প্রস্তুত হওয়ার পর মডিউল চালু হতে সর্বোচ্চ সেকেন্ড",
                                    "Seconds in which a module must have started, after its migrations"))
                    .between(1, 600),
            Setting.number(
                            "platform.module.call-timeout",
                            10,
                            Text.of("একটি ডাকের সর্বোচ্চ সেকেন্ড", "Seconds in which a call must have ended"))
                    .between(1, 600),
            Setting.number(
                            "platform.module.calls-at-once",
                            200,
                            Text.of("এক মডিউলে একসঙ্গে কয়টি ডাক", "Calls into one module at the same time"))
                    .between(1, 100_000),
            Setting.number(
                            "platform.http.threads",
                            80,
                            Text.of(
                                    "শুরু থেকে কয়টি থ্রেড কাজ করে; যাঁরা ধীরে পাঠান তাঁদের জন্য অপেক্ষা করে সর্বোচ্চ চারটির তিনটি",
                                    "Threads from the beginning; at most three of four wait for people who send"))
                    .between(8, 1_000),
            Setting.number(
                            "core.invitation.days",
                            7,
                            Text.of("আমন্ত্রণ কত দিন চলে", "Days that an invitation can be taken up"))
                    .between(1, 365),
            Setting.duration(
                    "platform.module.trial",
                    Duration.ofHours(24),
                    Text.of("পরীক্ষামূলক চালু কতক্ষণ", "How long a module can be tried out")),
            Setting.duration(
                    "platform.module.erase-after",
                    Duration.ofDays(7),
                    Text.of("কত পরে তথ্য মোছা হয়", "How long after uninstalling data is erased")),
            Setting.number(
                            "platform.module.erasure-round",
                            60,
                            Text.of("মোছার পালা কত সেকেন্ড পর পর", "Seconds between looks for data to be erased"))
                    .between(10, 86_400),
            Setting.number(
                    "platform.modules.upload-limit",
                    67_108_864,
                    Text.of("মডিউলের সর্বোচ্চ আকার (বাইট)", "Largest module that is taken, in bytes")),
            Setting.number(
                            "platform.safe-start.crashes",
                            2,
                            Text.of(
                                    "কয়বার পড়ে গেলে মডিউল আলাদা",
                                    "Crashes after which a module starts in quarantine"))
                    .between(1, 100),
            Setting.number(
                    "platform.answers.bytes",
                    8_388_608,
                    Text.of("JSON উত্তর রাখার জায়গা (বাইট)", "Room for kept JSON answers, in bytes")),
            Setting.choice(
                    "platform.log.format",
                    "simple",
                    Text.of("লগের ধরন", "Format of the log"),
                    "simple",
                    "tbasic",
                    "dev",
                    "json"),
            Setting.text("platform.log.trace", "", Text.of("লগের খুঁটিনাটি", "What is logged in detail")));

    private PlatformSettings() {}

    private static Setting folder(String key, String standard, Text label) {
        return Setting.text(key, standard, label);
    }

    public static ModuleInfo declare(ModuleInfo info) {
        ModuleInfo declared = info;
        for (Setting setting : ALL) {
            declared = declared.setting(setting);
        }
        return declared;
    }
}
