import type { FictionalAgreement } from './fictional-agreement.ts';

export const agreements6To10: readonly FictionalAgreement[] = [
  {
    company: { name: 'Eksempel Regnskab I/S', cvr: '99990066', sector: 'private' },
    contact: 'Rene Regnskabsen',
    employee: { name: 'Sampla Testrup', id: '700377-0008' },
    title: 'Kontorassistent',
    weeklyHours: '16',
    intensity: '75',
    tasks: ['Bogføring af bilag', 'Arkivering'],
    considerations: {
      kinds: ['extra-breaks', 'quiet-surroundings', 'work-from-home'],
      text: 'Skærmpauser, afskærmet plads og hjemmearbejde én dag om ugen.',
    },
    aids: { state: 'granted', text: 'Støjskærm' },
    possibilities: {
      kinds: ['higher-intensity', 'new-tasks'],
      text: 'Sampla kan arbejde med bilag og moms og tage telefonen.',
    },
    expectation: {
      text: 'Vi forventer en intensitet på 85 procent efter et år med de samme timer på kontoret.',
    },
    milestones: [
      { afterMonths: 3, title: 'Bogfører bilag selv', kind: 'task' },
      { afterMonths: 6, title: 'Laver oplæg til moms', kind: 'occupational' },
      { afterMonths: 12, title: 'Ny vurdering af intensiteten', kind: 'occupational' },
    ],
  },
  {
    company: { name: 'Fiktiv Fragt ApS', cvr: '99990074', sector: 'private' },
    contact: 'Finn Fragtsen',
    employee: { name: 'Kører Demosen', id: '631165-1009' },
    title: 'Chauffør, småpakker',
    weeklyHours: '10',
    intensity: '70',
    tasks: ['Kørsel med småpakker'],
    considerations: { kinds: ['no-heavy-lifting', 'fixed-tasks'], text: 'Faste ruter og ingen tunge løft.' },
    possibilities: {
      kinds: ['more-hours', 'new-tasks'],
      text: 'Kører kan lære en ny rute og tage imod bestillinger i appen.',
    },
    expectation: {
      text: 'Vi forventer ni timer med løn efter ni måneder, hvis ruterne går godt.',
      moreHours: { paidHours: '9', afterMonths: 9 },
    },
    milestones: [
      { afterMonths: 2, title: 'Kører rute A alene', kind: 'task', support: 'Makker de første 4 uger' },
      { afterMonths: 5, title: 'Kører rute B', kind: 'task' },
      { afterMonths: 9, title: '9 timer med løn', kind: 'hours' },
    ],
    support: 'Makker de første fire uger.',
  },
  {
    company: { name: 'Grøn Prøve Anlæg', cvr: '99990082', sector: 'private' },
    contact: 'Grete Grønsen',
    employee: { name: 'Haven Fiktivsen', id: '740592-1011' },
    title: 'Havearbejder (marts–oktober)',
    weeklyHours: '6',
    intensity: '50',
    tasks: ['Pasning af plæner', 'Lugning af bede'],
    considerations: { kinds: ['varied-postures'], text: 'Skiftende opgaver, og vi tager hensyn til vejret.' },
    possibilities: {
      kinds: ['new-tasks', 'more-independence'],
      text: 'Haven kan komme på maskinkursus og få sine egne bede.',
    },
    expectation: { text: 'Vinterens timer aftaler vi i den syvende måned, når vi kender sæsonen.' },
    milestones: [
      { afterMonths: 3, title: 'Passer plænerne selv', kind: 'task' },
      { afterMonths: 7, title: 'Vinteraftale', kind: 'hours' },
      { afterMonths: 12, title: 'Sæson 2 med 4 timer', kind: 'hours' },
    ],
    mentor: { name: 'Gunnar Gartnersen', weeklyHours: '1' },
  },
  {
    company: { name: 'Test Produktion A/S', cvr: '99990090', sector: 'private' },
    contact: 'Per Produktionsen',
    employee: { name: 'Norma Eksempel', id: '660671-0012' },
    title: 'Pakkemedarbejder',
    weeklyHours: '15',
    intensity: '60',
    tasks: ['Pakning ved fast station'],
    considerations: { kinds: ['fixed-tasks', 'extra-breaks'], text: 'Fast station og pause hver time.' },
    possibilities: {
      kinds: ['new-tasks', 'social-and-personal'],
      text: 'Norma kan lave kvalitetstjek og hjælpe med at lære andre op.',
    },
    expectation: {
      text: 'Vi forventer ikke flere timer. Vi ser på trivsel og opgaver efter et år.',
      noMoreHours: { reason: 'ability-fully-used', lookAgainAfterMonths: 12 },
    },
    milestones: [
      { afterMonths: 3, title: 'Ny station', kind: 'task' },
      { afterMonths: 6, title: 'Laver kvalitetstjek', kind: 'occupational' },
      { afterMonths: 12, title: 'Snak om trivsel', kind: 'personal' },
    ],
    support: 'Opfølgning hver tredje måned.',
  },
  {
    company: { name: 'Webshop Demo v/Eksempel', cvr: '99990104', sector: 'private' },
    contact: 'Wilma Webshopsen',
    employee: { name: 'Testa Onlinesen', id: '720199-0014' },
    title: 'Webmedarbejder',
    weeklyHours: '4',
    intensity: '50',
    tasks: ['Billeder af varer', 'Tekster til varer'],
    considerations: {
      kinds: ['work-from-home', 'flexible-hours'],
      text: 'Arbejdet gøres hjemmefra på selvvalgte tider.',
    },
    possibilities: {
      kinds: ['new-tasks', 'more-hours'],
      text: 'Testa kan skrive produkttekster og svare kunder på mail.',
    },
    expectation: {
      text: 'Vi forventer tre timer med løn efter et halvt år, hvis begge ønsker det.',
      moreHours: { paidHours: '3', afterMonths: 6 },
    },
    milestones: [
      { afterMonths: 1, title: 'Ti varer lagt op', kind: 'task' },
      { afterMonths: 3, title: 'Skriver tekster alene', kind: 'task' },
      { afterMonths: 6, title: 'Tager stilling til 3 timer', kind: 'hours' },
    ],
    support: 'Telefonsnak hver uge.',
  },
];
