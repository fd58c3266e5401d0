/** The sample mailbox: invented people at invented companies (domains under .test never exist). */

export interface Who {
  name: string;
  address: string;
}

export interface Mail {
  id: string;
  /** Days before today, and the local time of day. */
  daysAgo: number;
  time: string;
  from: Who;
  to: Who[];
  cc?: Who[];
  replyTo?: Who;
  text: string[];
}

export interface Thread {
  id: string;
  subject: string;
  mails: Mail[];
}

const who = (name: string, address: string): Who => ({ name, address });

export const ACCOUNT = who("Robin Berg", "rep@acme.test");
const TOM = who("Tom Hale", "tom.hale@acme.test");

const WANG = who("王伟", "wei.wang@big.test");
const CHEN = who("Chen, Li", "li.chen@big.test");
const MARTA = who("Marta Kovács", "marta.kovacs@big.test");
const MARTA_ASSISTANT = who("Office of Marta Kovács", "office.kovacs@big.test");
const ZHAO = who("赵敏", "min.zhao@big.test");

const JONAS = who("Jonas Öberg", "jonas.oberg@nordwerk.test");
const ELIN = who("Elin Strand", "elin.strand@nordwerk.test");
const PETER = who("Peter Haas", "p.haas@haas-consulting.test");

export const THREADS: Thread[] = [
  {
    id: "erp-rollout",
    subject: "Re: ERP rollout: questions before the board meets",
    mails: [
      {
        id: "erp-1",
        daysAgo: 6,
        time: "10:12",
        from: ACCOUNT,
        to: [WANG],
        cc: [CHEN, TOM],
        text: [
          "Dear Mr Wang,",
          "thank you for the day in Suzhou. Tom and I have put the three points of the warehouse team into the attached plan; the change-over of plant 2 now takes one weekend instead of three.",
          "Which questions will the board ask?",
        ],
      },
      {
        id: "erp-2",
        daysAgo: 3,
        time: "17:40",
        from: CHEN,
        to: [ACCOUNT],
        cc: [WANG, MARTA],
        replyTo: MARTA_ASSISTANT,
        text: [
          "Robin,",
          "from my side the interface to the scales is the open point. Your competitor says theirs is certified; I could not find yours in the list. Marta's people use it forty times a day, so please be exact.",
          "Marta's office collects the answers, please reply there.",
        ],
      },
      {
        id: "erp-3",
        daysAgo: 1,
        time: "08:55",
        from: WANG,
        to: [ACCOUNT],
        cc: [CHEN, MARTA, TOM],
        text: [
          "Robin, hello,",
          "the board meets on the 9th. Two things decide: that plant 2 does not stand still, and that the figures of the first year hold. The one weekend is what no other vendor has offered us; say it again in the meeting, in your own words.",
          "王伟",
        ],
      },
    ],
  },
  {
    id: "supply-cn",
    subject: "回复：二号工厂上线计划",
    mails: [
      {
        id: "cn-1",
        daysAgo: 2,
        time: "14:05",
        from: ZHAO,
        to: [ACCOUNT],
        cc: [WANG, TOM],
        text: [
          "Robin，您好：",
          "上线计划收到了。仓库这边最担心的是盘点：系统切换那个周末，如果账实不符，挨批评的是我们班组，不是供应商。",
          "能否请贵公司先做一次演示，用我们自己的数据？王总那边我来约时间。",
          "赵敏",
        ],
      },
    ],
  },
  {
    id: "quality-lab",
    subject: "Quality lab: who signs, and by when",
    mails: [
      {
        id: "lab-1",
        daysAgo: 9,
        time: "11:30",
        from: ELIN,
        to: [ACCOUNT],
        cc: [JONAS, PETER],
        text: [
          "Hello Robin,",
          "we run the lab day by day and would like to see the evening shift's report in it before anyone signs. Jonas keeps the calendar, Peter advises our management on the selection.",
          "Elin",
        ],
      },
      {
        id: "lab-2",
        daysAgo: 4,
        time: "09:20",
        from: ACCOUNT,
        to: [ELIN, JONAS],
        cc: [PETER],
        text: [
          "Dear Elin, dear Jonas,",
          "the report is in the test system as of this morning, with the data of last week's evening shifts. Would Thursday at ten suit you both for half an hour?",
          "Robin",
        ],
      },
    ],
  },
  {
    id: "calendar",
    subject: "Thursday at ten works",
    mails: [
      {
        id: "cal-1",
        daysAgo: 3,
        time: "13:02",
        from: JONAS,
        to: [ACCOUNT],
        cc: [ELIN],
        text: [
          "Thursday at ten, room Vättern. Our head of finance would like to listen for ten minutes.",
          "Jonas",
        ],
      },
    ],
  },
  {
    id: "spoof",
    subject: "Urgent: changed bank details",
    mails: [
      {
        id: "spoof-1",
        daysAgo: 2,
        time: "06:41",
        from: who("ceo@bigco.test", "x@evil.test"),
        to: [ACCOUNT],
        text: ["Our account has changed. Send the deposit to the new one today and keep this between us."],
      },
    ],
  },
  {
    id: "markup",
    subject: "Your visit to the fair",
    mails: [
      {
        id: "markup-1",
        daysAgo: 5,
        time: "15:18",
        from: who("<img src=x onerror=alert(1)>", "fair@events.test"),
        to: [
          ACCOUNT,
          who(
            "Dr. Aurélie Fontaine-Delacroix, Head of Procurement and Supplier Relations EMEA",
            "a.fontaine@longname.test",
          ),
        ],
        text: ["Thank you for coming to our stand. Which of the talks was of use to you?"],
      },
    ],
  },
  {
    id: "digest",
    subject: "Weekly digest: 14 new visits of your pages",
    mails: [
      {
        id: "digest-1",
        daysAgo: 1,
        time: "05:00",
        from: who("Pagecount", "no-reply@pagecount.test"),
        to: [ACCOUNT],
        text: ["14 visits, 3 of them new. You get this mail once a week."],
      },
    ],
  },
  {
    id: "internal",
    subject: "Hand-over of the Big Industries account",
    mails: [
      {
        id: "internal-1",
        daysAgo: 7,
        time: "16:00",
        from: TOM,
        to: [ACCOUNT],
        text: [
          "Robin, my notes of the last two years are in the usual place. Talk to Chen first: he reads everything.",
          "Tom",
        ],
      },
    ],
  },
];
