import type PptxGenJS from 'pptxgenjs';
import { hex } from '../colours';
import { BODY, SLIDE } from './fit';
import { FONT } from './pen';

/** Names of the layouts, as the program lists them. */
export const TITLE_MASTER = 'Rajut 1';
export const BODY_MASTER = 'Rajut 2';
/** Names of the places on them. */
export const PLACES = { title: 'title', subtitle: 'subtitle' } as const;

const FOOT_Y = 7.06;

type Master = (title: string, lang: string) => PptxGenJS.SlideMasterProps;

const titleMaster: Master = (_, lang) => ({
  title: TITLE_MASTER,
  background: { color: hex('paper') },
  objects: [
    // The two threads of the logo.
    { rect: { x: 0, y: 0, w: 0.22, h: SLIDE.height, fill: { color: hex('nila') } } },
    { rect: { x: 0.22, y: 0, w: 0.06, h: SLIDE.height, fill: { color: hex('kunyit') } } },
    {
      placeholder: {
        text: '',
        options: {
          name: PLACES.title,
          type: 'title',
          x: 0.85,
          y: 1.55,
          w: 6.5,
          h: 2.2,
          margin: 0,
          align: 'left',
          valign: 'bottom',
          fontFace: FONT,
          fontSize: 40,
          bold: true,
          color: hex('nila'),
          lang,
        },
      },
    },
  ],
});

const bodyMaster: Master = (title, lang) => ({
  title: BODY_MASTER,
  background: { color: hex('paper') },
  objects: [
    { rect: { x: BODY.x, y: 0, w: 1.1, h: 0.09, fill: { color: hex('nila') } } },
    { rect: { x: BODY.x + 1.1, y: 0, w: 0.35, h: 0.09, fill: { color: hex('kunyit') } } },
    {
      line: {
        x: BODY.x,
        y: FOOT_Y,
        w: BODY.width,
        h: 0,
        line: { color: hex('line'), width: 0.75 },
      },
    },
    {
      text: {
        text: title,
        options: {
          x: BODY.x,
          y: FOOT_Y + 0.04,
          w: BODY.width - 1.2,
          h: 0.3,
          margin: 0,
          align: 'left',
          valign: 'middle',
          fontFace: FONT,
          fontSize: 10,
          color: hex('muted'),
          lang,
        },
      },
    },
    {
      placeholder: {
        text: '',
        options: {
          name: PLACES.title,
          type: 'title',
          x: BODY.x,
          y: 0.36,
          w: BODY.width,
          h: 0.68,
          margin: 0,
          align: 'left',
          valign: 'middle',
          fontFace: FONT,
          fontSize: 28,
          bold: true,
          color: hex('nila'),
          lang,
        },
      },
    },
  ],
  slideNumber: {
    x: BODY.x + BODY.width - 0.8,
    y: FOOT_Y + 0.04,
    w: 0.8,
    h: 0.3,
    align: 'right',
    fontFace: FONT,
    fontSize: 10,
    color: hex('muted'),
  },
});

export const MASTERS: readonly Master[] = [titleMaster, bodyMaster];
