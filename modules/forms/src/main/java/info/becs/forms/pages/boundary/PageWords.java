package info.becs.forms.pages.boundary;

import info.becs.spi.Text;

/** What the pages of this module say themselves, apart from what forms say. */
final class PageWords {

    static final Text FORMS = Text.of("ফরম", "Forms");
    static final Text FORMS_INTRO =
            Text.of("যা জানাতে চান, সেই ফরমটি বেছে নিন।", "Choose the form for what you want to tell.");
    static final Text STATUS = Text.of("জমা দেওয়া ফরমের অবস্থা", "How my submission stands");
    static final Text STATUS_MENU = Text.of("অবস্থা দেখুন", "Status");
    static final Text NUMBER = Text.of("রসিদ নম্বর", "Receipt number");
    static final Text NUMBER_HINT = Text.of("যেমন B-7K3Q-29XM", "For example B-7K3Q-29XM");
    static final Text SECRET = Text.of("গোপন কোড", "Secret code");
    static final Text SECRET_HINT = Text.of("চার অক্ষরের চারটি দল", "Four groups of four characters");
    static final Text SHOW = Text.of("অবস্থা দেখুন", "Show");
    static final Text NEXT = Text.of("পরের ধাপ", "Continue");
    static final Text CHECK = Text.of("উত্তরগুলো দেখে নিন", "Check your answers");
    static final Text SUBMIT = Text.of("জমা দিন", "Submit");
    static final Text WORKING = Text.of(
            "এখন অনেক জমা পড়ছে। আপনার ফোন একটি ছোট হিসাব করছে, কয়েক সেকেন্ড লাগবে।",
            "Much is coming in at the moment. Your phone works something out, which takes a few seconds.");
    static final Text RECEIPT = Text.of("জমা হয়েছে", "Received");
    static final Text IN_ACCOUNT = Text.of(
            "এটি এই ব্রাউজারে খোলা অ্যাকাউন্টেও আছে: আমার অ্যাকাউন্ট, ‘আমার জমা দেওয়া ফরম’। অ্যাকাউন্টটি আপনার না হলে সেখান থেকে সরিয়ে দিন।",
            "It also stands in the account that is signed in in this browser: My account, ‘What I have sent in’. If that is not"
                    + " yours, take it off there.");
    static final Text DONE = Text.of("লিখে রেখেছি, এই যন্ত্র থেকে মুছে দিন", "I have it, remove it from this device");
    static final Text LATER = Text.of("রেখে দিন, পরে শেষ করুন", "Save and go on later");
    static final Text KEPT = Text.of("লেখা রাখা হয়েছে", "Saved for later");
    static final Text LATER_INTRO = Text.of(
            "এই কোড দিয়ে যেকোনো ফোন বা কম্পিউটারে এখান থেকেই আবার শুরু করতে পারবেন। কোডটি"
                    + " কাউকে দেবেন না: যার কাছে কোড, সে আপনার লেখা পড়তে পারে।",
            "With this code you can go on from here on any phone or computer. Give it to"
                    + " nobody: whoever has the code can read what you wrote.");
    static final Text RESUME = Text.of("আগে শুরু করা ফরম শেষ করুন", "Go on with a form");
    static final Text RESUME_INTRO = Text.of(
            "ফরম রেখে দেওয়ার সময় যে কোড পেয়েছিলেন, তা লিখুন।",
            "Write the code that you were given when you saved the form.");
    static final Text CODE = Text.of("ফরমের কোড", "Code of the form");
    static final Text GO_ON = Text.of("শেষ করতে যান", "Go on");
    static final Text COPY = Text.of("যা জমা দিয়েছেন", "What you handed in");
    static final Text COPY_LINK = Text.of("জমার কপি দেখুন ও প্রিন্ট করুন", "See and print a copy of it");
    static final Text FOUR = Text.of("গোপন কোডের শেষ চার অক্ষর", "Last four characters of the secret code");
    static final Text FOUR_HINT =
            Text.of("যেখানে লিখে রেখেছেন, সেখান থেকে দেখে লিখুন।", "Copy them from where you wrote them down.");
    static final Text FOUR_SUBMIT = Text.of("মিলিয়ে দেখুন", "Check");
    static final Text FOUR_RIGHT = Text.of("ঠিক আছে, কোডটি আপনার কাছে আছে।", "Right, you have it.");
    static final Text FOUR_WRONG = Text.of(
            "মেলেনি। ওপরের কোডটি আবার দেখে লিখে রাখুন, তারপর শেষ চার অক্ষর লিখুন।",
            "That is not it. Copy the code above once more, then write its last four characters.");
    static final Text FILL_IN = Text.of("নিচের ঘরগুলো পূরণ করুন।", "Fill in what is asked below.");
    static final Text OPTIONAL = Text.of("(না দিলেও চলে)", "(optional)");
    static final Text ADD = Text.of("আরও একটি যোগ করুন: {0}", "Add one more: {0}");
    static final Text FILE_LIMIT = Text.of("সর্বোচ্চ {0} মেগাবাইট।", "{0} MB at most.");
    static final Text FILE = Text.of("ফাইল দেওয়া হয়েছে", "A file was sent");
    static final Text REMOVE = Text.of("মুছুন: {0}", "Remove: {0}");
    static final Text YES = Text.of("হ্যাঁ", "Yes");
    static final Text NO = Text.of("না", "No");
    static final Text DAY = Text.of("দিন", "Day");
    static final Text MONTH = Text.of("মাস", "Month");
    static final Text HOUR = Text.of("ঘণ্টা (০–২৩)", "Hour (0–23)");
    static final Text MINUTE = Text.of("মিনিট", "Minute");
    static final Text MOBILE_CODE = Text.of("এসএমএসের কোড লিখুন", "Type the code from the message");
    static final Text MOBILE_CODE_ASK = Text.of("নম্বরটি আপনার, তা দেখান", "Show that the number is yours");
    static final Text MOBILE_CODE_SENT = Text.of(
            "{0} নম্বরে ছয় সংখ্যার একটি কোড পাঠানো হয়েছে। পৌঁছাতে মিনিটখানেক লাগতে পারে। যা লিখেছেন, সব রাখা আছে।",
            "We sent a code of six digits to {0}. It may take a minute to arrive. All that you wrote is kept.");
    static final Text MOBILE_CODE_TO_SEND = Text.of(
            "{0} নম্বরটি আপনার, তা দেখাতে সেখানে ছয় সংখ্যার একটি কোড পাঠানো হবে। যা লিখেছেন, সব রাখা আছে।",
            "To show that {0} is your number, a code of six digits is sent to it. All that you wrote is kept.");
    static final Text MOBILE_CODE_LABEL = Text.of("ছয় সংখ্যার কোড", "Code of six digits");
    static final Text MOBILE_CODE_HINT = Text.of(
            "দশ মিনিট চলবে। কাউকে বলবেন না, আমাদের কেউও এটি চাইবেন না।",
            "Good for ten minutes. Tell nobody: none of us will ask for it.");
    static final Text MOBILE_CODE_WRONG = Text.of(
            "কোডটি মেলেনি, বা তার সময় শেষ। আবার দেখে লিখুন, বা নতুন কোড চান; পাঁচবার ভুল হলে নতুন কোড লাগবে।",
            "The code is not right, or its time is over. Check it, or ask for a new one; after five wrong ones you need a new one.");
    static final Text SEND_CODE = Text.of("কোড পাঠান", "Send the code");
    static final Text SEND_CODE_AGAIN = Text.of("নতুন কোড পাঠান", "Send a new code");
    static final Text OTHER_NUMBER = Text.of("নম্বর বদলান", "Change the number");
    static final Text AGREED = Text.of("সম্মতি দিয়েছেন", "Agreed");
    static final Text CHOICES = Text.of("{0} দেখান", "Show the list: {0}");
    static final Text FIRST =
            Text.of("আগে ‘{0}’ বেছে নিন, তারপর এই বোতাম চাপুন।", "First choose ‘{0}’, then press this button.");
    static final Text YEAR = Text.of("বছর", "Year");
    static final Text CHOOSE = Text.of("বেছে নিন", "Choose");
    static final Text ERROR = Text.of("ভুল আছে", "Error");
    static final Text NOT_YET = Text.of("এখনো হিসাব হয়নি", "Not yet calculated");
    static final Text TRAP = Text.of("এই ঘরটি খালি রাখুন", "Leave this field empty");
    static final Text TRAPPED = Text.of(
            "লুকানো একটি ঘরে লেখা এসেছে, তাই পাতাটি নেওয়া হয়নি। ঘরটি খালি রেখে আবার পাঠান।",
            "Something was written into a hidden field, so the page was not taken. Leave it empty and send again.");
    static final Text LOST = Text.of(
            "এই ফরমে আপনার লেখা পাওয়া যায়নি: হয় ৩০ দিন পেরিয়ে গেছে, নয়তো ব্রাউজারে কুকি বন্ধ। এখান থেকে শুরু"
                    + " করুন।",
            "What you wrote in this form was not found: it is older than 30 days, or the browser keeps no cookies."
                    + " Begin here.");

    private PageWords() {}
}
