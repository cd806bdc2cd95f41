import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components'

/** A calm blue-green, far from the colours of errors and warnings. */
const brand: BrandVariants = {
  10: '#02090b',
  20: '#0b1e24',
  30: '#0f313b',
  40: '#12404d',
  50: '#174e5e',
  60: '#1f5a6b',
  70: '#2b6c7e',
  80: '#397e91',
  90: '#4a90a3',
  100: '#5fa1b3',
  110: '#77b2c2',
  120: '#90c2cf',
  130: '#aad2dc',
  140: '#c3e1e8',
  150: '#dceff3',
  160: '#f0f8fa',
}

const light = createLightTheme(brand)
const dark = createDarkTheme(brand)

export const themes: Record<'light' | 'dark', Theme> = {
  light: {
    ...light,
    colorBrandBackground: brand[60],
    colorBrandBackgroundHover: brand[50],
    colorBrandForeground1: brand[60],
    colorBrandForegroundLink: brand[60],
    colorCompoundBrandForeground1: brand[60],
    colorCompoundBrandBackground: brand[60],
    colorCompoundBrandStroke: brand[60],
    colorStrokeFocus2: brand[40],
    colorNeutralForeground2BrandHover: brand[60],
    colorNeutralForeground2BrandPressed: brand[50],
    colorNeutralForeground2BrandSelected: brand[60],
  },
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorCompoundBrandForeground1: brand[120],
    colorCompoundBrandStroke: brand[110],
  },
}
