package info.becs.core.account.boundary;

import info.becs.spi.Text;

/** What the pages of an account say. */
final class AccountWords {

    static final Text NO_WORDS = Text.same("");
    static final Text ACCOUNT = Text.of("আমার অ্যাকাউন্ট", "My account");
    static final Text SIGN_IN_TITLE = Text.of("অ্যাকাউন্টে ঢুকুন", "Sign in to your account");
    static final Text SIGN_IN_LEAD = Text.of(
            "ফরম জমা দিতে বা তার অবস্থা দেখতে অ্যাকাউন্ট লাগে না।",
            "Nobody needs an account to hand in a form or to see how it stands.");
    static final Text NO_ACCOUNT = Text.of("অ্যাকাউন্ট নেই?", "No account yet?");
    static final Text SIGN_IN = Text.of("ঢুকুন", "Sign in");
    static final Text BY_CODE = Text.of("এককালীন কোড দিয়ে", "With a one-time code");
    static final Text BY_PASSWORD = Text.of("পাসওয়ার্ড দিয়ে", "With a password");
    static final Text ADDRESS = Text.of("মোবাইল নম্বর বা ই-মেইল", "Mobile number or e-mail address");
    static final Text ADDRESS_HINT = Text.of(
            "অ্যাকাউন্টে যে নম্বর বা ই-মেইল আছে সেটি দিন; সেখানে ছয় সংখ্যার কোড যাবে।",
            "The one that your account has; a code of six digits goes there.");
    static final Text SEND_CODE = Text.of("কোড পাঠান", "Send a code");
    static final Text BY_LINK = Text.of("ই-মেইলের লিংক দিয়ে", "With a link by e-mail");
    static final Text MAIL_HINT = Text.of(
            "অ্যাকাউন্টে যে ই-মেইল আছে সেটি দিন; সেখানে একটি লিংক যাবে, এই ব্রাউজারে খুলবেন।",
            "The one that your account has; a link goes there, to be opened in this browser.");
    static final Text SEND_LINK = Text.of("লিংক পাঠান", "Send a link");
    static final Text LINK_TITLE = Text.of("লিংক দিয়ে ঢোকা", "Sign in with a link");
    static final Text LINK_SENT = Text.of(
            "ই-মেইলটি কোনো অ্যাকাউন্টের হলে সেখানে লিংক পাঠানো হয়েছে। পনেরো মিনিটের মধ্যে এই ব্রাউজারে খুলুন।",
            "If that address belongs to an account, a link is on its way. Open it in this browser within a quarter of an hour.");
    static final Text LINK_OPEN = Text.of(
            "ঢুকতে নিচের বোতাম চাপুন। লিংকটি একবারই কাজ করে।", "Press the button to sign in. The link works once.");
    static final Text KEYS = Text.of("পাসকি", "Passkeys");
    static final Text KEYS_HINT = Text.of(
            "আঙুলের ছাপ, মুখ বা ফোনের পিন দিয়ে ঢুকুন।", "Sign in with a finger, your face or the PIN of your phone.");
    static final Text KEYS_LEAD = Text.of(
            "পাসকি থাকলে কোড বা পাসওয়ার্ডে ঢোকার সময়ও সেটি বা একটি পুনরুদ্ধার কোড লাগে।",
            "With a passkey, whoever comes by a code or a password is asked for it or for a recovery code as well.");
    static final Text ADD_KEY = Text.of("পাসকি যোগ করুন", "Add a passkey");
    static final Text WITH_KEY = Text.of("পাসকি দিয়ে ঢুকুন", "Sign in with a passkey");
    static final Text KEY_FAILED = Text.of(
            "হলো না। আবার চেষ্টা করুন, অথবা অন্যভাবে ঢুকুন।", "That did not work. Try again, or sign in another way.");
    static final Text RECOVERY = Text.of(
            "এই পুনরুদ্ধার কোডগুলো এখনই লিখে রাখুন; আর দেখানো হবে না।",
            "Write these recovery codes down now; they are not shown again.");
    static final Text NO_KEYS = Text.of("এখনো কোনো পাসকি নেই।", "There is no passkey yet.");
    static final Text ADDED = Text.of("যোগ হয়েছে", "Added");
    static final Text REMOVE_KEY = Text.of("পাসকি সরান", "Remove this passkey");
    static final Text PASSWORD = Text.of("পাসওয়ার্ড", "Password");
    static final Text PASSWORD_HINT = Text.of("পাসওয়ার্ড দিন বা বদলান।", "Set a password, or change it.");
    static final Text PASSWORD_LEAD = Text.of(
            "বদলালে অন্য সব জায়গা থেকে বের হয়ে যাবেন, আর আপনাকে চিঠি দিয়ে জানানো হবে।",
            "When you change it you are signed out everywhere else, and a letter tells you of it.");
    static final Text PASSWORD_NONE = Text.of(
            "এখনো কোনো পাসওয়ার্ড নেই; কোড বা লিংক দিয়ে ঢোকা যায়। পাসওয়ার্ড দিলে অন্য সব জায়গা থেকে বের হয়ে যাবেন, আর"
                    + " আপনাকে চিঠি দিয়ে জানানো হবে।",
            "There is no password yet; you come in by a code or a link. When you set one you are signed out everywhere else,"
                    + " and a letter tells you of it.");
    static final Text PASSWORD_NOW = Text.of("এখনকার পাসওয়ার্ড", "The password that you have now");
    static final Text PASSWORD_NEW = Text.of("নতুন পাসওয়ার্ড", "New password");
    static final Text PASSWORD_RULES = Text.of(
            "অন্তত {0}টি অক্ষর; যেকোনো ভাষা, ফাঁকাও চলে। কয়েকটি শব্দ মিলিয়ে দিলে মনে রাখা সহজ। অনেকে যা ব্যবহার করেন, বা"
                    + " নিজের নম্বর বা ই-মেইল, নেওয়া হয় না।",
            "At least {0} characters of any language, blanks too. Several words are easily remembered. What many people use"
                    + " is not taken, nor your own number or address.");
    static final Text PASSWORD_AGAIN = Text.of("নতুন পাসওয়ার্ড আরেকবার", "The new password once more");
    static final Text PASSWORD_SINCE = Text.of("শেষ বদলানো হয়েছে", "Last changed");
    static final Text SET_PASSWORD = Text.of("পাসওয়ার্ড রাখুন", "Set the password");
    static final Text CHANGE_PASSWORD = Text.of("পাসওয়ার্ড বদলান", "Change the password");
    static final Text PASSWORD_CHANGED = Text.of(
            "পাসওয়ার্ড রাখা হয়েছে। অন্য সব জায়গা থেকে বের হয়ে গেছেন।",
            "The password is set. You were signed out everywhere else.");
    static final Text CODE_TITLE = Text.of("কোডটি লিখুন", "Enter the code");
    static final Text CODE_SENT = Text.of(
            "নম্বর বা ই-মেইলটি কোনো অ্যাকাউন্টের হলে সেখানে কোড পাঠানো হয়েছে। না পেলে কয়েক মিনিট পর আবার চান।",
            "If that number or e-mail address belongs to an account, a code is on its way. If none comes, ask again in a few"
                    + " minutes.");
    static final Text CODE_AGAIN =
            Text.of("নতুন কোড চান, বা নম্বর বা ই-মেইল বদলান", "Ask for a new code, or change the number or address");
    static final Text OTHER_WAYS = Text.of("অন্যভাবে ঢুকুন", "Sign in another way");
    static final Text CODE_LABEL = Text.of("ছয় সংখ্যার কোড", "Code of six digits");
    static final Text CODE_HINT =
            Text.of("দশ মিনিট চলবে। বাংলা বা ইংরেজি অঙ্কে লেখা যায়।", "It is good for ten minutes.");
    static final Text SECOND_TITLE = Text.of("দ্বিতীয় ধাপ", "The second step");
    static final Text SECOND_LABEL =
            Text.of("অ্যাপের কোড, বা একটি পুনরুদ্ধার কোড", "Code of your app, or a recovery code");
    static final Text SECOND_HINT =
            Text.of("আপনার অ্যাকাউন্টে দুই ধাপে ঢুকতে হয়।", "Your account asks for two steps.");
    static final Text LEAVE = Text.of("বেরিয়ে যান", "Sign out");
    static final Text PROFILE = Text.of("নাম ও যোগাযোগ", "Name and addresses");
    static final Text PROFILE_HINT =
            Text.of("নাম, মোবাইল নম্বর ও ই-মেইল বদলান।", "Change your name, mobile number and e-mail address.");
    static final Text DEVICES = Text.of("কোথায় ঢোকা আছে", "Where you are signed in");
    static final Text DEVICES_HINT = Text.of(
            "যে ফোন বা কম্পিউটার চেনেন না, সেটি এখানে বন্ধ করুন।",
            "End it here on any phone or computer that you do not know.");
    static final Text DATA = Text.of("আমার তথ্য", "My data");
    static final Text DATA_HINT = Text.of(
            "আপনার যা রাখা আছে তা দেখুন, নামান, বা মুছে ফেলতে বলুন।",
            "See what is held about you, take it along, or ask for it to be erased.");
    static final Text DATA_LEAD = Text.of(
            "আপনার সম্পর্কে এখানে যা রাখা আছে তার সবটুকু। পাতাটি ছাপানোও যায়।",
            "All that is held about you here. The page can be printed.");
    static final Text AS_FILE = Text.of("ফাইল হিসেবে নামান (JSON)", "Download as a file (JSON)");
    static final Text NAME = Text.of("নাম", "Name");
    static final Text NAME_BN = Text.of("বাংলায় নাম", "Name in Bangla");
    static final Text NAME_EN = Text.of("ইংরেজিতে নাম", "Name in English");
    static final Text KEEP = Text.of("রাখুন", "Save");
    static final Text REACHED = Text.of("যোগাযোগ", "Where you are reached");
    static final Text EMAIL = Text.of("ই-মেইল", "E-mail");
    static final Text MOBILE = Text.of("মোবাইল", "Mobile");
    static final Text NEW_ADDRESS = Text.of("নতুন মোবাইল নম্বর বা ই-মেইল", "New mobile number or e-mail address");
    static final Text NEW_ADDRESS_HINT = Text.of(
            "সেখানে একটি কোড যাবে। কোডটি না লেখা পর্যন্ত কিছু বদলাবে না।",
            "A code goes there. Nothing changes until you have entered it.");
    static final Text ADDRESS_SENT =
            Text.of("নতুন ঠিকানায় কোড পাঠানো হয়েছে।", "A code is on its way to the new address.");
    static final Text CONFIRM = Text.of("নিশ্চিত করুন", "Confirm");
    static final Text THIS_DEVICE = Text.of("এই ডিভাইস", "This device");
    static final Text NETWORK = Text.of("নেটওয়ার্ক", "Network");
    static final Text SEEN = Text.of("শেষ দেখা", "Last seen");
    static final Text END = Text.of("এখানে বন্ধ করুন", "End it there");
    static final Text END_OTHERS = Text.of("অন্য সবগুলো বন্ধ করুন", "End it everywhere else");
    static final Text ERASURE = Text.of("মুছে ফেলা", "Erasure");
    static final Text ERASURE_LEAD = Text.of(
            "অনুরোধ করলে অপেক্ষার সময় শেষে অ্যাকাউন্ট মুছে যাবে; তার আগে ফিরিয়ে নিতে পারবেন।",
            "If you ask for it, your account is erased after a waiting time; until then you can take it back.");
    static final Text ERASURE_ASKED = Text.of(
            "আপনার অনুরোধে {0} তারিখে অ্যাকাউন্ট মুছে যাবে।", "As you have asked, your account is erased on {0}.");
    static final Text ERASE = Text.of("মুছে ফেলতে বলুন", "Ask to be erased");
    static final Text WITHDRAW = Text.of("অনুরোধ ফিরিয়ে নিন", "Take it back");
    static final Text GOES = Text.of("মুছে যাবে", "Is erased");

    private AccountWords() {}
}
