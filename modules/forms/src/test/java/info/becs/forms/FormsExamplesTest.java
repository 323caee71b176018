package info.becs.forms;

import info.becs.testkit.rules.ExampleRules;

class FormsExamplesTest extends ExampleRules {}
